//! The C API of the built shared library, for the tests and the benchmark.

use super::Library;
use std::ffi::{CString, c_char};
use std::path::Path;

/// errcode_custom_t.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Custom {
    pub code: i32,
    pub action: i32,
    pub name: *const c_char,
    pub message: *const c_char,
}

macro_rules! functions {
    ($($name:ident: $function:ty;)*) => {
        pub struct Api { $(pub $name: $function,)* }

        impl Api {
            /// Every function of the header.
            pub const NAMES: &'static [&'static str] = &[$(stringify!($name)),*];

            pub fn open(library: &Path) -> Self {
                let library = Library::open(library);
                let name = |name: &str| CString::new(name).expect("no NUL");
                // SAFETY: include/errcode.h declares each function with this type; those that take numbers only are safe.
                unsafe { Self { $($name: library.function(&name(stringify!($name))),)* } }
            }
        }
    };
}

functions! {
    errcode_message: extern "C" fn(i32) -> *const c_char;
    errcode_category: extern "C" fn(i32) -> i32;
    errcode_is_ok: extern "C" fn(i32) -> bool;
    errcode_message_in: unsafe extern "C" fn(i32, *const c_char) -> *const c_char;
    errcode_user_message: unsafe extern "C" fn(i32, *const c_char) -> *const c_char;
    errcode_action: extern "C" fn(i32) -> i32;
    errcode_group: extern "C" fn(i32) -> i32;
    errcode_name: extern "C" fn(i32) -> *const c_char;
    errcode_is_known: extern "C" fn(i32) -> bool;
    errcode_from_name: unsafe extern "C" fn(*const c_char, *mut i32) -> bool;
    errcode_next: unsafe extern "C" fn(*mut i32) -> bool;
    errcode_category_name: extern "C" fn(i32) -> *const c_char;
    errcode_group_name: extern "C" fn(i32) -> *const c_char;
    errcode_action_name: extern "C" fn(i32) -> *const c_char;
    errcode_register: unsafe extern "C" fn(*const Custom, u32, *mut u32) -> i32;
    errcode_version: extern "C" fn() -> *const c_char;
    errcode_version_number: extern "C" fn() -> u32;
}

impl Api {
    /// The codes that errcode_next enumerates.
    pub fn all(&self) -> Vec<i32> {
        let mut code = i32::MIN;
        // SAFETY: a variable.
        std::iter::from_fn(|| unsafe { (self.errcode_next)(&raw mut code) }.then_some(code)).collect()
    }
}
