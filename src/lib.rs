//! The error codes of the OpenIM instant-messaging system: one table of numbers, names, messages, categories and
//! groups.
//!
//! ```
//! use errcode::{Category, Code, Group};
//!
//! let code = Code::new(1506); // as it came in a reply
//! assert_eq!(code, Code::TOKEN_KICKED);
//! assert_eq!(code.message(), "Kicked out token, invalid");
//! assert_eq!(code.category(), Category::Server);
//! if code.group() == Group::Token {
//!     // ask the user to log in again
//! }
//! ```
//!
//! A code that is not in the table is normal: the server may be newer than the program, and codes 20001 to 29999 belong
//! to each business server. Such a code keeps its number and its category, and its message says which range it is in.
//!
//! ```
//! # use errcode::{Category, Code};
//! let code = Code::new(20007);
//! assert!(!code.is_known());
//! assert_eq!(code.category(), Category::Webhook);
//! assert_eq!(code.to_string(), "Custom error code of the business server, in the range 20001 to 29999 (20007)");
//! ```
//!
//! A business server may register its own codes, once, when it starts; see [`register`].
//!
//! The crate is `no_std`, has no dependencies and never allocates. Every function is total: any `i32` is a valid code.
//! The messages of the codes that the published error-code page lists are its explanations, word for word; the other
//! codes are from the client SDK and from servers, and say so.
#![no_std]
#![deny(unsafe_code)]

#[cfg(loom)]
extern crate std;

mod code;
mod custom;
#[rustfmt::skip]
mod codes;
#[doc(hidden)]
pub mod ffi;
mod lookup;
#[cfg(all(test, loom))]
mod model;
mod registry;
#[cfg(not(loom))]
#[rustfmt::skip]
mod table;
#[cfg(loom)]
#[path = "model/table.rs"]
mod table;

pub use code::{Code, Codes};
pub use codes::{Category, Group, Refusal};
pub use custom::{Custom, RegisterError, register};
