use crate::generated::codes::{Action, Category, Code, Group};
use crate::lookup;
use core::fmt;
use core::iter::FusedIterator;

impl Code {
    /// The code with this number, whether it is known or not.
    #[inline]
    pub const fn new(number: i32) -> Self {
        Self(number)
    }

    /// The number, unchanged.
    #[inline]
    pub const fn get(self) -> i32 {
        self.0
    }

    /// What the code means: a sentence in English without a full stop, for developers and logs.
    ///
    /// Of an unknown code, a sentence that says which range it is in.
    #[inline]
    pub fn message(self) -> &'static str {
        lookup::message(self.0).as_str()
    }

    /// [`Code::message`] in the language with this tag, such as `zh`, `zh-Hans-CN` or `zh_CN.UTF-8`; in English where
    /// there is none. A registered code has one message for all languages.
    pub fn message_in(self, language: &str) -> &'static str {
        lookup::message_in(self.0, lookup::language(language.bytes())).as_str()
    }

    /// What to show the person in front of the app, in the language with this tag, see [`Code::message_in`]. Never empty:
    /// where the code has no text of its own, it is that of its action.
    ///
    /// ```
    /// # use errcode::Code;
    /// assert_eq!(Code::MEMBER_MUTED.user_message("en"), "You have been muted in this group.");
    /// ```
    pub fn user_message(self, language: &str) -> &'static str {
        lookup::user_message(self.0, lookup::language(language.bytes())).as_str()
    }

    /// What a program does about it; [`Action::None`] for an unknown code.
    #[inline]
    pub fn action(self) -> Action {
        Action::from_number(lookup::action(self.0))
    }

    /// Who raised the error. Decided by the range alone, so that it is right for unknown codes too.
    #[inline]
    pub fn category(self) -> Category {
        Category::from_number(lookup::category(self.0))
    }

    /// What kind of thing went wrong, to sort and show codes by. An unknown code is placed by its hundred: 1599 is shown
    /// with the tokens, as all of 15xx.
    #[inline]
    pub fn group(self) -> Group {
        Group::from_number(lookup::group(self.0))
    }

    /// The name of the code in SCREAMING_SNAKE, which never changes; `None` if the code is not known.
    ///
    /// ```
    /// # use errcode::Code;
    /// assert_eq!(Code::new(1501).name(), Some("TOKEN_EXPIRED"));
    /// assert_eq!(Code::new(1599).name(), None);
    /// ```
    #[inline]
    pub fn name(self) -> Option<&'static str> {
        self.is_known().then(|| lookup::name(self.0).as_str())
    }

    /// The code with this name, as [`Code::name`] writes it.
    ///
    /// ```
    /// # use errcode::Code;
    /// assert_eq!(Code::from_name("TOKEN_EXPIRED"), Some(Code::TOKEN_EXPIRED));
    /// assert_eq!(Code::from_name("token_expired"), None);
    /// ```
    pub fn from_name(name: &str) -> Option<Self> {
        lookup::from_name(|other| other.as_str() == name).map(Self)
    }

    /// Whether this is success: 0, and nothing else.
    #[inline]
    pub const fn is_ok(self) -> bool {
        self.0 == 0
    }

    /// Whether the code is in the table or registered. Independent of its category: 1600 is a server code and not known.
    #[inline]
    pub fn is_known(self) -> bool {
        lookup::is_known(self.0)
    }

    /// Every known code, ascending; those that are registered are among them.
    ///
    /// ```
    /// # use errcode::{Category, Code};
    /// let mut client = Code::all().filter(|code| code.category() == Category::Client);
    /// assert_eq!(client.next(), Some(Code::SDK_NETWORK));
    /// ```
    pub fn all() -> Codes {
        Codes(i32::MIN)
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
pub struct Codes(i32);

impl Iterator for Codes {
    type Item = Code;

    fn next(&mut self) -> Option<Code> {
        self.0 = lookup::next(self.0)?;
        Some(Code(self.0))
    }
}

impl FusedIterator for Codes {}
