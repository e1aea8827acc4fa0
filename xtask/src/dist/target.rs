//! The platforms that a release has packages for.
#![allow(missing_docs)]

use std::fmt;

/// A platform.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Target {
    /// What the packages call it.
    pub name: &'static str,
    /// What Rust calls it.
    pub triple: &'static str,
    /// What decides the format of its files.
    pub system: System,
    /// `<GOOS>_<GOARCH>`, in the name of its static library for Go; "" if Go has none there. Android takes that of Linux.
    pub go: &'static str,
    /// The oldest version of Apple's system: the first for this processor, or the oldest that Xcode still builds for.
    pub minimum: &'static str,
}

/// An operating system.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum System {
    Linux,
    Android,
    Ios,
    IosSimulator,
    Macos,
    Windows,
    Wasm,
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

impl Target {
    /// What Apple calls the processor.
    pub fn architecture(&self) -> &'static str {
        if self.triple.starts_with("aarch64") { "arm64" } else { "x86_64" }
    }

    /// What Rust calls it for the command; None where there is no command. On Linux a program is to have its C library
    /// in it, and for Windows it is MinGW that can be had everywhere.
    pub fn command(&self) -> Option<&'static str> {
        match self.name {
            "linux-x86_64" => Some("x86_64-unknown-linux-musl"),
            "linux-aarch64" => Some("aarch64-unknown-linux-musl"),
            "windows-x86_64" => Some("x86_64-pc-windows-gnu"),
            _ => (self.system == System::Macos).then_some(self.triple),
        }
    }

    /// [`Target::minimum`] as the environment variable that Apple's tools read.
    pub fn deployment(&self) -> Option<(&'static str, &'static str)> {
        match self.system {
            System::Ios | System::IosSimulator => Some(("IPHONEOS_DEPLOYMENT_TARGET", self.minimum)),
            System::Macos => Some(("MACOSX_DEPLOYMENT_TARGET", self.minimum)),
            _ => None,
        }
    }
}

/// The target with a name, or with the name that Rust has for it.
pub fn find(name: &str) -> Option<&'static Target> {
    TARGETS.iter().find(|target| target.name == name || target.triple == name)
}

/// The targets of these systems.
pub fn of(systems: &[System]) -> impl Iterator<Item = &'static Target> {
    TARGETS.iter().filter(move |target| systems.contains(&target.system))
}

/// Every platform.
pub const TARGETS: &[Target] = &[
    target("linux-x86_64", "x86_64-unknown-linux-gnu", System::Linux, "linux_amd64", ""),
    target("linux-aarch64", "aarch64-unknown-linux-gnu", System::Linux, "linux_arm64", ""),
    target("linux-armv7", "armv7-unknown-linux-gnueabihf", System::Linux, "linux_arm", ""),
    target("android-arm64-v8a", "aarch64-linux-android", System::Android, "", ""),
    target("android-armeabi-v7a", "armv7-linux-androideabi", System::Android, "", ""),
    target("android-x86_64", "x86_64-linux-android", System::Android, "", ""),
    target("android-x86", "i686-linux-android", System::Android, "", ""),
    target("ios-arm64", "aarch64-apple-ios", System::Ios, "", "12.0"),
    target("ios-arm64-simulator", "aarch64-apple-ios-sim", System::IosSimulator, "", "14.0"),
    target("ios-x86_64-simulator", "x86_64-apple-ios", System::IosSimulator, "", "12.0"),
    target("macos-arm64", "aarch64-apple-darwin", System::Macos, "darwin_arm64", "11.0"),
    target("macos-x86_64", "x86_64-apple-darwin", System::Macos, "darwin_amd64", "10.13"),
    target("windows-x86_64", "x86_64-pc-windows-msvc", System::Windows, "windows_amd64", ""),
    target("windows-aarch64", "aarch64-pc-windows-msvc", System::Windows, "windows_arm64", ""),
    target("wasm32", "wasm32-unknown-unknown", System::Wasm, "", ""),
];

const fn target(
    name: &'static str,
    triple: &'static str,
    system: System,
    go: &'static str,
    minimum: &'static str,
) -> Target {
    Target { name, triple, system, go, minimum }
}
