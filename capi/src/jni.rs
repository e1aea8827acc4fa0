//! The bridge by which Kotlin and Java join their codes with those of this library: class `io.openim.errcode.Native`.

use crate::{errcode_action, errcode_custom_t, errcode_group, errcode_is_known, errcode_next, errcode_register};
use core::ptr::null_mut;
use errcode::lookup;
use jni_sys::{JNIEnv, jclass, jint, jlong, jobject};

/// The action, and the group in the upper half; -1 for an unknown code.
#[unsafe(no_mangle)]
extern "system" fn Java_io_openim_errcode_Native_facts(_: *mut JNIEnv, _: jclass, code: jint) -> jlong {
    match errcode_is_known(code) {
        true => i64::from(errcode_group(code)) << 32 | i64::from(errcode_action(code)),
        false => -1,
    }
}

/// A direct buffer over the name (0), the message (1) or the user message (2), in the language with the primary tag that
/// the bytes of `language` are. The JVM's own string functions take another encoding than UTF-8.
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
    // Volatile, or the compiler makes a call of strlen of it, and this library calls nothing.
    // SAFETY: the string ends with a NUL.
    let length = (0..).find(|at| unsafe { text.as_ptr().add(*at).read_volatile() } == 0).unwrap_or(0);
    // SAFETY: `env` is the JVM's, which has JNI 1.4; the text stays, and the class only reads it.
    unsafe { ((**env).v1_4.NewDirectByteBuffer)(env, text.as_ptr().cast_mut().cast(), length as jlong) }
}

/// The next known code; -1 if there is none.
#[unsafe(no_mangle)]
extern "system" fn Java_io_openim_errcode_Native_next(_: *mut JNIEnv, _: jclass, mut code: jint) -> jint {
    // SAFETY: a variable.
    if unsafe { errcode_next(&mut code) } { code } else { -1 }
}

/// Registers a code. The class never frees the direct buffer: 32 bytes for the entry, the name, and at `message` the message.
#[unsafe(no_mangle)]
unsafe extern "system" fn Java_io_openim_errcode_Native_register(
    env: *mut JNIEnv,
    _: jclass,
    buffer: jobject,
    code: jint,
    action: jint,
    message: jint,
) -> jint {
    // SAFETY: `env` is the JVM's, which has JNI 1.4; the class has put two strings with NULs where it says.
    unsafe {
        let buffer = ((**env).v1_4.GetDirectBufferAddress)(env, buffer).cast::<u8>();
        let text = |at: usize| buffer.add(at).cast_const().cast();
        // Android aligns buffers to 4 bytes only: the entry has room to begin later.
        let entry = buffer.add(buffer.align_offset(align_of::<errcode_custom_t>())).cast::<errcode_custom_t>();
        entry.write(errcode_custom_t { code, action, name: text(32), message: text(message as usize) });
        errcode_register(entry, 1, null_mut())
    }
}
