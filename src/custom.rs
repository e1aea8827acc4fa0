use crate::{Code, Refusal, registry};
use core::fmt;

/// A code of a business server, to be registered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Custom<'a> {
    /// 20001 to 29999.
    pub code: Code,
    /// SCREAMING_SNAKE, at most 255 bytes, and the name of no other code.
    pub name: &'a str,
    /// 1 to 255 bytes without a control character.
    pub message: &'a str,
}

impl<'a> Custom<'a> {
    /// A code with its name and message.
    pub const fn new(code: i32, name: &'a str, message: &'a str) -> Self {
        Self { code: Code::new(code), name, message }
    }
}

/// Registers custom codes: from now on every part of the process that uses this copy of the table knows them.
///
/// Either all of them are registered or, if one is refused, none. To register a code again with the same name and
/// message is no error, so that two components may do it; the first registration is for ever. The texts are copied.
/// There is room for all 9,999 codes with 64 bytes of text each.
///
/// Nothing is allocated and nothing waits: it may be called from any thread, and while others look codes up.
///
/// ```
/// use errcode::{Code, Custom, Refusal, register};
///
/// register(&[
///     Custom::new(20001, "WRONG_PASSWORD", "Wrong password"),
///     Custom::new(20007, "VERIFICATION_CODE_EXPIRED", "验证码已过期 🕑"),
/// ])?;
/// assert_eq!(Code::new(20007).message(), "验证码已过期 🕑");
/// assert_eq!(Code::from_name("WRONG_PASSWORD"), Some(Code::new(20001)));
///
/// let refused = register(&[Custom::new(20001, "WRONG_PASSWORD", "Try again")]).unwrap_err();
/// assert_eq!((refused.index, refused.reason), (0, Refusal::CodeTaken));
/// # Ok::<(), errcode::RegisterError>(())
/// ```
///
/// # Errors
/// The entry that is refused, and why. Where several are, one of them.
#[allow(unsafe_code)]
pub fn register(codes: &[Custom<'_>]) -> Result<(), RegisterError> {
    unsafe fn read<'a>(list: *const (), index: usize) -> registry::Entry<'a> {
        // SAFETY: the list is the slice below, and the index below its length.
        let Custom { code, name, message } = unsafe { *list.cast::<Custom<'a>>().add(index) };
        registry::Entry { code: code.get(), name: name.as_bytes(), message: message.as_bytes() }
    }
    // SAFETY: as `read` wants it; the slice outlives the call.
    unsafe { registry::register(codes.as_ptr().cast(), codes.len(), read) }.map_err(|(index, reason)| {
        let code = codes.get(index).map_or(Code::OK, |custom| custom.code);
        RegisterError { index, code, reason }
    })
}

/// An entry of [`register`] is refused, and so nothing was registered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RegisterError {
    /// Its place in the list, from 0 on.
    pub index: usize,
    /// Its code.
    pub code: Code,
    /// Why.
    pub reason: Refusal,
}

/// The entry and the reason: `entry 3, code 20007, is refused: the name belongs to another code`.
impl fmt::Display for RegisterError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "entry {}, code {}, is refused: {}", self.index, self.code.get(), self.reason)
    }
}

impl core::error::Error for RegisterError {}
