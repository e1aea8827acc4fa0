//! The bridge that joins the codes of Java and Kotlin with those of this library: class `io.openim.errcode.Native`.

use crate::errcode_custom_t;
// Not by the exported functions: a shared library finds those by relocations.
use errcode::{Custom, lookup};
use jni_sys::{JNIEnv, jclass, jint, jlong, jobject};

/// The action, and the group in the upper half; -1 for an unknown code.
#[unsafe(no_mangle)]
extern "system" fn Java_io_openim_errcode_Native_facts(_: *mut JNIEnv, _: jclass, code: jint) -> jlong {
    if lookup::is_known(code) { (lookup::group(code) as jlong) << 32 | lookup::action(code) as jlong } else { -1 }
}

/// The next known code; -1 if there is none.
#[unsafe(no_mangle)]
extern "system" fn Java_io_openim_errcode_Native_next(_: *mut JNIEnv, _: jclass, code: jint) -> jint {
    lookup::next(code).unwrap_or(-1)
}

/// A direct buffer over the name (0), message (1) or user message (2), as the JVM's own strings are not quite UTF-8.
#[unsafe(no_mangle)]
unsafe extern "system" fn Java_io_openim_errcode_Native_text(
    env: *mut JNIEnv,
    _: jclass,
    code: jint,
    kind: jint,
    language: jlong,
) -> jobject {
    let language = lookup::language(language.to_le_bytes().into_iter());
    let text = match kind {
        0 => lookup::name(code),
        1 => lookup::message_in(code, language),
        _ => lookup::user_message(code, language),
    };
    // SAFETY: the string ends with a NUL. Volatile, or the compiler calls strlen, which this library does not have.
    let length = (0..).find(|at| unsafe { text.as_ptr().add(*at).read_volatile() } == 0).unwrap_or(0);
    // SAFETY: `env` is the JVM's, which has JNI 1.4; the text stays, and the class only reads it.
    unsafe { ((**env).v1_4.NewDirectByteBuffer)(env, text.as_ptr().cast_mut().cast(), length as jlong) }
}

/// Registers a code. The class keeps the direct buffer: 32 bytes for the entry, the name, and from `at` on the message.
#[unsafe(no_mangle)]
unsafe extern "system" fn Java_io_openim_errcode_Native_register(
    env: *mut JNIEnv,
    _: jclass,
    buffer: jobject,
    code: jint,
    action: jint,
    at: jint,
) -> jint {
    // SAFETY: `env` is the JVM's, which has JNI 1.4; the class has put two strings with NULs where it says.
    unsafe {
        let buffer = ((**env).v1_4.GetDirectBufferAddress)(env, buffer).cast::<u8>();
        // Android aligns buffers to 4 bytes only: the entry has room to begin later.
        let entry = buffer.add(buffer.align_offset(align_of::<errcode_custom_t>())).cast::<errcode_custom_t>();
        let [name, message] = [32, at as usize].map(|at| buffer.add(at).cast_const().cast());
        entry.write(errcode_custom_t { code, action, name, message });
        errcode::register(core::slice::from_ref(&*entry.cast::<Custom>())).map_or_else(|e| e.reason as jint, |()| 0)
    }
}
