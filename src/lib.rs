//! The error codes of the OpenIM instant-messaging system: what each means, what a program does about it, and what to
//! show the person in front of the app.
//!
//! ```
//! use errcode::{Action, Category, Code};
//!
//! let code = Code::new(1506); // as it came in a reply
//! assert_eq!(code.message(), "Kicked out token, invalid");
//! assert_eq!(code.category(), Category::Server);
//! match code.action() {
//!     Action::SignIn => println!("{}", code.user_message("zh-Hans-CN")),
//!     Action::Retry => println!("try again later"),
//!     _ => {}
//! }
//! ```
//!
//! Any `i32` is a code. One that is not in the table is normal: the server may be newer than the program, and 20001 to
//! 29999 belong to each business server, whose codes a program can [`register`]. It keeps its number, its category comes
//! from its range, its action is [`Action::None`], and its message says which range it is in.
//!
//! The messages of the codes from the published error-code page are its explanations, word for word; the other codes are
//! from the client SDK and from servers.
#![no_std]
#![deny(unsafe_code)]

mod code;
mod custom;
#[rustfmt::skip]
mod generated;
#[doc(hidden)]
pub mod lookup;
mod table;

pub use code::Codes;
pub use custom::{Custom, Refusal, RegisterError, register};
pub use generated::codes::{Action, Category, Code, Group};

/// The codes of OpenIM's chat server, ready to register: a list in each language, of what people may see. Another
/// business server gives these numbers other meanings, so they are not in the table.
///
/// ```
/// errcode::register(&errcode::openim_chat::EN)?;
/// assert!(errcode::openim_chat::PASSWORD_WRONG.is_known());
/// # Ok::<(), errcode::RegisterError>(())
/// ```
pub mod openim_chat {
    pub use crate::generated::chat::*;
}
