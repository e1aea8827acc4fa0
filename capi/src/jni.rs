//! What bindings/kotlin reads the table with: its class `io.openim.errcode.Native` declares these functions.
//!
//! They are called while that class is initialized and never again, and they are plain: every text crosses as bytes,
//! because the JVM's own string functions take another encoding than UTF-8.

use crate::{describe, errcode_at, errcode_info_t};
use jni_sys::{JNIEnv, jbyte, jbyteArray, jclass, jint};

/// As errcode_at.
#[unsafe(no_mangle)]
extern "system" fn Java_io_openim_errcode_Native_at(_: *mut JNIEnv, _: jclass, index: jint) -> jint {
    errcode_at(index as u32)
}

/// As errcode_describe: category, group and parent as one int32 each in the byte order of the machine, the length of the
/// message as another one, the message, and the name. NULL, with a pending OutOfMemoryError, if there is no memory.
///
/// # Safety
/// `env` is what the JVM passes to a native method.
#[unsafe(no_mangle)]
unsafe extern "system" fn Java_io_openim_errcode_Native_describe(
    env: *mut JNIEnv,
    _: jclass,
    code: jint,
) -> jbyteArray {
    let errcode_info_t { category, group, parent, message, name, message_length, name_length, .. } = describe(code);
    let numbers = [category, group, parent, message_length as i32];
    let parts = [
        (numbers.as_ptr().cast::<jbyte>(), size_of_val(&numbers) as i32),
        (message.cast::<jbyte>(), message_length as i32),
        (name.cast::<jbyte>(), name_length as i32),
    ];
    // SAFETY: the environment of the caller holds the functions of JNI 1.1, which every JVM has.
    let (new, set) = unsafe { ((**env).v1_1.NewByteArray, (**env).v1_1.SetByteArrayRegion) };
    // SAFETY: a length that is not negative; no exception is pending when a native method begins.
    let array = unsafe { new(env, parts.iter().map(|part| part.1).sum()) };
    if !array.is_null() {
        let mut offset = 0;
        for (bytes, length) in parts {
            // SAFETY: the parts have these lengths, and the array that of all of them: so none fails, and no exception
            // is pending before the next.
            unsafe { set(env, array, offset, length, bytes) };
            offset += length;
        }
    }
    array
}
