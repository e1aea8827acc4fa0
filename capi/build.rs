//! How the shared library is linked: against nothing at all.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=discard.ld");
    println!("cargo::rerun-if-changed=elf.args");
    let os = std::env::var("CARGO_CFG_TARGET_OS").unwrap_or_default();
    let major = std::env::var("CARGO_PKG_VERSION_MAJOR").unwrap_or_default();
    let folder = std::env::var("CARGO_MANIFEST_DIR").unwrap_or_default();
    let elf = |soname: &str| {
        vec![
            "-nostartfiles".into(),
            "-nostdlib".into(),
            format!("-Wl,-soname,{soname}"),
            format!("-Wl,-T,{folder}/discard.ld"),
            // Also read by `cargo xtask dist`. Both kinds of hash, for the oldest and the newest loaders; noseparate-code
            // because GNU ld would fill the file up with pages of zeros between code and data. No build ID, which is
            // for finding debug information: there is none, and it would take 170 bytes.
            format!("-Wl,@{folder}/elf.args"),
        ]
    };
    let arguments = match os.as_str() {
        // Not versioned on Android, whose package manager takes only files named lib*.so.
        "android" => elf("liberrcode.so"),
        "linux" | "freebsd" | "netbsd" | "openbsd" | "dragonfly" => elf(&format!("liberrcode.so.{major}")),
        "macos" => vec![format!("-Wl,-install_name,@rpath/liberrcode.{major}.dylib")],
        _ => Vec::new(),
    };
    for argument in arguments {
        println!("cargo::rustc-cdylib-link-arg={argument}");
    }
}
