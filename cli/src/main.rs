//! The `errcode` command.

use std::process::ExitCode;
use std::sync::atomic::{AtomicBool, Ordering};

/// Whether standard output was closed before Rust opened /dev/null in its place.
static IS_CLOSED: AtomicBool = AtomicBool::new(false);

/// Called by the loader before `main`.
#[cfg(any(target_os = "linux", target_os = "macos"))]
#[used]
#[cfg_attr(target_os = "linux", unsafe(link_section = ".init_array"))]
#[cfg_attr(target_os = "macos", unsafe(link_section = "__DATA,__mod_init_func"))]
static LOOK: extern "C" fn() = {
    extern "C" fn look() {
        // SAFETY: asks for the flags of a descriptor, which may be any number.
        let is_closed = unsafe { libc::fcntl(libc::STDOUT_FILENO, libc::F_GETFD) } == -1;
        IS_CLOSED.store(is_closed, Ordering::Relaxed);
    }
    look
};

fn main() -> ExitCode {
    errcode_cli::main(IS_CLOSED.load(Ordering::Relaxed))
}
