//! What the tests share: the vectors, the built library, compilers, and what to do where something is missing.
#![allow(dead_code, unused_imports, reason = "every test file uses its own part")]

pub mod api;
pub mod cases;
pub mod files;
mod tools;

use std::ffi::{CStr, OsStr, c_char};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;

pub use tools::{has, is_there, missing, need, say, skip, skip_for};

/// The folder of the workspace, which is or has the folder that cargo runs the tests in. Looked up when they run: the
/// checkout may have moved since they were built.
pub fn root() -> &'static Path {
    static ROOT: OnceLock<PathBuf> = OnceLock::new();
    ROOT.get_or_init(|| {
        let here = std::env::current_dir().expect("a current folder");
        let root = here.ancestors().find(|folder| folder.join("errcodes.toml").is_file());
        root.expect("a folder of the project").to_owned()
    })
}

/// A line of tests/vectors.tsv: what every language has to answer for a code.
pub struct Vector {
    pub code: i32,
    pub category: String,
    pub group: String,
    pub action: String,
    pub known: bool,
    pub name: String,
    pub message: String,
    pub message_zh: String,
    pub user: String,
    pub user_zh: String,
}

/// All of tests/vectors.tsv.
pub fn vectors() -> Vec<Vector> {
    let text = std::fs::read_to_string(root().join("tests/vectors.tsv")).expect("tests/vectors.tsv");
    let rows = text.lines().filter(|line| !line.starts_with('#'));
    let vectors: Vec<Vector> = rows
        .map(|line| {
            let [code, category, group, action, known, name, message, message_zh, user, user_zh] =
                line.split('\t').map(str::to_owned).collect::<Vec<_>>().try_into().expect(line);
            let (code, known) = (code.parse().expect(line), ["no", "yes"].iter().position(|word| *word == known));
            let known = known.expect(line) == 1;
            Vector { code, category, group, action, known, name, message, message_zh, user, user_zh }
        })
        .collect();
    assert!(vectors.len() > 100, "the vectors were not read");
    vectors
}

/// Runs a command that has to succeed, and returns what it printed.
pub fn run(command: &mut Command) -> String {
    let Output { status, stdout, stderr } = command.output().unwrap_or_else(|e| panic!("{command:?}: {e}"));
    let (stdout, stderr) = (String::from_utf8_lossy(&stdout), String::from_utf8_lossy(&stderr));
    assert!(status.success(), "{command:?}: {status}\n{stdout}{stderr}");
    stdout.into_owned()
}

/// The folder with liberrcode.so and liberrcode.a as a user builds them, built once.
pub fn library_folder() -> &'static Path {
    static FOLDER: OnceLock<PathBuf> = OnceLock::new();
    FOLDER.get_or_init(|| {
        let mut build = cargo();
        build.args(["build", "--release", "--quiet", "--package", "errcode-capi", "--target-dir"]).arg(target_folder());
        built(&mut build, "liberrcode.a").parent().expect("a folder").to_owned()
    })
}

/// Runs a cargo that builds, and returns the file of this name that it made. Where that lands depends on the settings of
/// the user; cargo says it, in a line of JSON for each crate.
pub fn built(build: &mut Command, name: &str) -> PathBuf {
    let messages = run(build.arg("--message-format=json-render-diagnostics"));
    let files = messages.lines().flat_map(|line| {
        let message: serde_json::Value = serde_json::from_str(line).expect("JSON");
        let files = message["filenames"].as_array().cloned().unwrap_or_default();
        files.into_iter().filter_map(|file| file.as_str().map(PathBuf::from))
    });
    files.into_iter().find(|file| file.ends_with(name)).unwrap_or_else(|| panic!("cargo made no {name}"))
}

/// The folder that all of this is built in: the one above the test that has what cargo knows about rustc.
pub fn target_folder() -> PathBuf {
    let test = std::env::current_exe().expect("the path of the test");
    let mut above = test.ancestors();
    let target = above.find(|folder| folder.join(".rustc_info.json").is_file());
    target.or_else(|| test.ancestors().nth(3)).expect("a target folder").to_owned()
}

/// A new folder for what a test makes, deleted with the value. Unlike /tmp it is a place where programs may run.
pub fn temporary() -> tempfile::TempDir {
    let folder = target_folder().join("tmp");
    std::fs::create_dir_all(&folder).expect("a writable folder");
    tempfile::tempdir_in(folder).expect("a temporary folder")
}

/// The cargo that runs the tests, at the root.
pub fn cargo() -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(root());
    command
}

/// Makes a static library of another crate: `folder/lib<name>.a` of a source text.
pub fn rust_static_library(folder: &Path, name: &str, source: &str, options: &[&str]) -> PathBuf {
    let source = write(folder, format!("{name}.rs"), source);
    let library = folder.join(format!("lib{name}.a"));
    let mut rustc = Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
    rustc.args(["--edition=2024", "--crate-type=staticlib"]).args(options).arg("-o");
    run(rustc.arg(&library).arg(source));
    library
}

/// Another static library by Rust, one that uses std and catches panics; and a C program that calls it and liberrcode,
/// and then has to print [`NEIGHBOURS_SAY`].
pub fn rust_neighbour(folder: &Path) -> (PathBuf, PathBuf) {
    let other = "use std::collections::HashMap;\n\
        #[unsafe(no_mangle)]\n\
        pub extern \"C\" fn other(n: i32) -> i32 {\n\
            let caught = std::panic::catch_unwind(|| { if n < 0 { panic!(\"negative\") } else { n } });\n\
            let map: HashMap<i32, String> = (0..n.max(0)).map(|i| (i, i.to_string())).collect();\n\
            if caught.is_err() { -1 } else { map.values().map(|v| v.len() as i32).sum() }\n\
        }\n";
    let other = rust_static_library(folder, "other", other, &["-O"]);

    let main = "#include <errcode.h>\n#include <stdio.h>\nint other(int n);\n\
        int main(void) { printf(\"%s %d %d\\n\", errcode_message(1501), other(12), other(-1)); return 0; }\n";
    let source = write(folder, "main.c", main);
    (other, source)
}

/// What the program of [`rust_neighbour`] prints.
pub const NEIGHBOURS_SAY: &str = "Token has expired 14 -1\n";

/// What a program that is linked with the shared library asks for.
pub fn soname() -> String {
    format!("liberrcode.so.{}", env!("CARGO_PKG_VERSION_MAJOR"))
}

/// The lines of a file of tests/abi.
pub fn snapshot(name: &str) -> Vec<String> {
    let path = root().join("tests/abi").join(name);
    std::fs::read_to_string(path).expect(name).lines().map(String::from).collect()
}

pub fn shared_library() -> PathBuf {
    library_folder().join(format!("{}errcode{}", std::env::consts::DLL_PREFIX, std::env::consts::DLL_SUFFIX))
}

pub fn static_library() -> PathBuf {
    library_folder().join("liberrcode.a")
}

/// A C or C++ compiler that takes every warning for an error, ready for arguments, with the header on its path.
pub fn compiler(program: &str) -> Command {
    let mut command = Command::new(program);
    command.args(["-O1", "-Wall", "-Wextra", "-Wpedantic", "-Werror", "-I"]).arg(root().join("include"));
    // What it says is compared with English.
    command.env("LC_ALL", "C");
    command
}

/// A shared library, opened with dlopen.
pub struct Library(*mut libc::c_void);

impl Library {
    pub fn open(path: &Path) -> Self {
        let name = std::ffi::CString::new(path.as_os_str().as_encoded_bytes()).expect("a path");
        // SAFETY: a NUL-terminated path; the library has no initializers.
        let handle = unsafe { libc::dlopen(name.as_ptr(), libc::RTLD_NOW | libc::RTLD_LOCAL) };
        // SAFETY: dlerror returns a NUL-terminated string after a failure.
        assert!(!handle.is_null(), "{}", unsafe { CStr::from_ptr(libc::dlerror()) }.to_string_lossy());
        Self(handle)
    }

    /// The function with this name.
    ///
    /// # Safety
    /// `F` is the type of a pointer to that function.
    pub unsafe fn function<F: Copy>(&self, name: &CStr) -> F {
        // SAFETY: the handle is open and the name is NUL-terminated.
        let address = unsafe { libc::dlsym(self.0, name.as_ptr()) };
        assert!(!address.is_null(), "no symbol {name:?}");
        assert_eq!(size_of::<F>(), size_of::<*mut libc::c_void>());
        // SAFETY: the caller says that F is the function's type, and a function pointer has the size of an address.
        unsafe { std::mem::transmute_copy(&address) }
    }
}

/// A string that the library returned.
pub fn text(pointer: *const c_char) -> &'static str {
    assert!(!pointer.is_null());
    // SAFETY: the library returns static NUL-terminated strings, and is never unloaded.
    unsafe { CStr::from_ptr(pointer) }.to_str().expect("UTF-8")
}

/// The first block of code of a language in a Markdown file.
pub fn snippet(file: &str, language: &str) -> String {
    let text = std::fs::read_to_string(root().join(file)).expect(file);
    let fence = format!("\n```{language}\n");
    let start = text.find(&fence).unwrap_or_else(|| panic!("{file} has no {language} code")) + fence.len();
    let end = text[start..].find("\n```").expect("a closing fence");
    text[start..start + end + 1].to_owned()
}

/// `folder/name`, after writing `contents` to it.
pub fn write(folder: &Path, name: impl AsRef<OsStr>, contents: &str) -> PathBuf {
    let path = folder.join(name.as_ref());
    std::fs::write(&path, contents).expect("a writable folder");
    path
}
