use crate::codes::{Category, Group};
use crate::table::{BUILTIN, UPSTREAM};
use crate::{ffi, lookup};
use core::ffi::CStr;
use core::fmt;
use core::iter::FusedIterator;
use core::ops::Range;

/// An error code: any number a server, the client SDK or a business server may send.
///
/// The set is open. A number that is not in the table is as good a value as one that is; ask [`Code::is_known`].
/// Codes compare and sort by number.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(transparent)]
pub struct Code(i32);

impl Code {
    /// The code with this number, whether it is in the table or not.
    #[inline]
    pub const fn new(number: i32) -> Self {
        Self(number)
    }

    /// The number, unchanged.
    #[inline]
    pub const fn get(self) -> i32 {
        self.0
    }

    /// What the code means: a sentence in English without a full stop.
    ///
    /// Of a code that is not in the table, a sentence that says which range it is in.
    #[inline]
    pub fn message(self) -> &'static str {
        lookup::as_str(lookup::message(self.0))
    }

    /// [`Code::message`] with a closing NUL, to hand on to C.
    #[inline]
    pub fn message_c_str(self) -> &'static CStr {
        lookup::message(self.0)
    }

    /// The name of the code in SCREAMING_SNAKE, `None` if it is not in the table. Names never change.
    ///
    /// ```
    /// # use errcode::Code;
    /// assert_eq!(Code::new(1501).name(), Some("TOKEN_EXPIRED"));
    /// assert_eq!(Code::new(1599).name(), None);
    /// ```
    #[inline]
    pub fn name(self) -> Option<&'static str> {
        self.is_known().then(|| lookup::as_str(lookup::name(self.0)))
    }

    /// The code with this name, as [`Code::name`] writes it.
    ///
    /// ```
    /// # use errcode::Code;
    /// assert_eq!(Code::from_name("TOKEN_EXPIRED"), Some(Code::TOKEN_EXPIRED));
    /// assert_eq!(Code::from_name("token_expired"), None);
    /// ```
    pub fn from_name(name: &str) -> Option<Self> {
        lookup::from_name(name.as_bytes()).map(Self)
    }

    /// The identifier of the code in the source of the system, which its server also sends in `errMsg`; `None` where
    /// there is none.
    ///
    /// ```
    /// # use errcode::Code;
    /// assert_eq!(Code::TOKEN_KICKED.upstream(), Some("TokenKickedError"));
    /// ```
    pub fn upstream(self) -> Option<&'static str> {
        let upstream = *UPSTREAM.get((0..BUILTIN).position(|index| ffi::at(index) == Some(self.0))?)?;
        (!upstream.is_empty()).then_some(upstream)
    }

    /// Who raised the error. Decided by the range alone, so that it is right for codes that are not in the table too.
    #[inline]
    pub fn category(self) -> Category {
        Category::from_number(lookup::category(self.0))
    }

    /// What kind of thing went wrong.
    ///
    /// A code that is not in the table is placed by its hundred: 1599 is about a token, as all of 15xx is. Where the
    /// hundred belongs to no group, [`Group::Unknown`].
    #[inline]
    pub fn group(self) -> Group {
        Group::from_number(lookup::group(self.0))
    }

    /// Whether this is success: 0, and nothing else.
    #[inline]
    pub const fn is_ok(self) -> bool {
        self.0 == Self::OK.0
    }

    /// Whether the code is in the table. Independent of its category: 1600 is a server code and not known.
    #[inline]
    pub fn is_known(self) -> bool {
        lookup::is_known(self.0)
    }

    /// The code that this one is a kind of.
    #[inline]
    pub fn parent(self) -> Option<Self> {
        lookup::parent(self.0).map(Self)
    }

    /// Whether this is `other`, or a kind of it.
    ///
    /// ```
    /// # use errcode::Code;
    /// assert!(Code::USER_NOT_FOUND.is_kind_of(Code::RECORD_NOT_FOUND));
    /// assert!(!Code::RECORD_NOT_FOUND.is_kind_of(Code::USER_NOT_FOUND));
    /// ```
    #[inline]
    pub fn is_kind_of(self, other: Self) -> bool {
        lookup::is_kind_of(self.0, other.0)
    }

    /// Every code of the table, in order of number.
    ///
    /// ```
    /// # use errcode::{Category, Code};
    /// let client = Code::all().filter(|code| code.category() == Category::Client);
    /// assert_eq!(client.min(), Some(Code::SDK_NETWORK));
    /// ```
    #[inline]
    pub fn all() -> Codes {
        Codes(0..ffi::count())
    }
}

impl From<i32> for Code {
    #[inline]
    fn from(number: i32) -> Self {
        Self(number)
    }
}

impl From<Code> for i32 {
    #[inline]
    fn from(code: Code) -> Self {
        code.0
    }
}

/// The message and the number: `Token has expired (1501)`.
impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({})", self.message(), self.0)
    }
}

/// The number, and the name if there is one: `Code(1501 TOKEN_EXPIRED)`.
impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.name() {
            Some(name) => write!(f, "Code({} {name})", self.0),
            None => write!(f, "Code({})", self.0),
        }
    }
}

impl core::error::Error for Code {}

/// The iterator of [`Code::all`].
#[derive(Clone, Debug)]
pub struct Codes(Range<usize>);

impl Iterator for Codes {
    type Item = Code;

    #[inline]
    fn next(&mut self) -> Option<Code> {
        ffi::at(self.0.next()?).map(Code)
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        self.0.size_hint()
    }
}

impl DoubleEndedIterator for Codes {
    #[inline]
    fn next_back(&mut self) -> Option<Code> {
        ffi::at(self.0.next_back()?).map(Code)
    }
}

impl ExactSizeIterator for Codes {}
impl FusedIterator for Codes {}
