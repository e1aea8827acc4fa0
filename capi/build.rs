//! How the shared library is linked: against nothing at all.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=elf.args");
    let variable = |name: &str| std::env::var(name).unwrap_or_default();
    let (system, major) = (variable("CARGO_CFG_TARGET_OS"), variable("CARGO_PKG_VERSION_MAJOR"));
    // No path is among the arguments: it could have a comma, at which -Wl is split. Every linker takes them all.
    //   -znodelete       dlclose leaves the strings where they are
    //   --hash-style     both, for the oldest and the newest loaders
    //   --eh-frame-hdr   what backtrace() finds the callers by
    //   --build-id=none  it would find debug information, of which there is none
    let elf = |soname: String| {
        // A debug build has std, see src/lib.rs.
        if variable("PROFILE") == "debug" {
            return vec![format!("-Wl,-soname,{soname}")];
        }
        let mut arguments = vec!["-nostartfiles".to_owned(), "-nostdlib".to_owned(), format!("-Wl,-soname,{soname}")];
        // Also read by `cargo xtask dist`.
        arguments.extend(include_str!("elf.args").split_whitespace().map(|argument| format!("-Wl,{argument}")));
        arguments
    };
    let arguments = match system.as_str() {
        // Not versioned on Android, whose package manager takes only files named lib*.so.
        "android" => elf("liberrcode.so".into()),
        "linux" | "freebsd" | "netbsd" | "openbsd" | "dragonfly" => elf(format!("liberrcode.so.{major}")),
        "macos" => vec![format!("-Wl,-install_name,@rpath/liberrcode.{major}.dylib")],
        _ => Vec::new(),
    };
    for argument in arguments {
        println!("cargo::rustc-cdylib-link-arg={argument}");
    }
}
