//! What bindings/kotlin reads the table with: its class `io.openim.errcode.Native` declares these functions.
//!
//! They are few and plain, since each has a long name in a small library. Every text crosses as bytes, because the JVM's
//! own string functions take another encoding than UTF-8.

use crate::{at, describe, errcode_custom_t, errcode_info_t, register};
use jni_sys::{JNIEnv, jboolean, jbyteArray, jclass, jint, jlong, jobject};

/// As errcode_describe, of a code, or of the one at an index as errcode_at has it: code, category, group, parent and 1 if
/// the code is known as one int32 each in the byte order of the machine, the length of the message as another one, the
/// message, a NUL, and the name. NULL, with a pending OutOfMemoryError, if there is no memory.
///
/// # Safety
/// `env` is what the JVM passes to a native method.
#[unsafe(no_mangle)]
unsafe extern "system" fn Java_io_openim_errcode_Native_describe(
    env: *mut JNIEnv,
    _: jclass,
    code: jint,
    is_index: jboolean,
) -> jbyteArray {
    let code = if is_index { at(code as u32) } else { code };
    let errcode_info_t { code, category, group, parent, message, message_length, name_length, known, .. } =
        describe(code);
    let numbers = [code, category, group, parent, known.into(), message_length as i32];
    let numbers_length = size_of_val(&numbers) as i32;
    // The name stands behind the NUL of the message.
    let texts_length = (message_length + 1 + name_length) as i32;
    // SAFETY: the environment of the caller holds the functions of JNI 1.1, which every JVM has.
    let (new, set) = unsafe { ((**env).v1_1.NewByteArray, (**env).v1_1.SetByteArrayRegion) };
    // SAFETY: a length that is not negative; no exception is pending when a native method begins.
    let array = unsafe { new(env, numbers_length + texts_length) };
    if !array.is_null() {
        // SAFETY: both have these lengths, and the array that of the two: so neither fails, and no exception is pending
        // before the second.
        unsafe {
            set(env, array, 0, numbers_length, numbers.as_ptr().cast());
            set(env, array, numbers_length, texts_length, message.cast());
        }
    }
    array
}

/// A direct buffer of four bytes over the number that errcode_registered points to, which lives as long as the process.
/// NULL, with a pending OutOfMemoryError, if there is no memory.
///
/// # Safety
/// As above.
#[unsafe(no_mangle)]
unsafe extern "system" fn Java_io_openim_errcode_Native_registered(env: *mut JNIEnv, _: jclass) -> jobject {
    let place = table::ffi::registered().cast_mut();
    // SAFETY: JNI 1.4 is older than every JVM that runs the class; the class only reads the buffer.
    unsafe { ((**env).v1_4.NewDirectByteBuffer)(env, place.cast(), size_of::<u32>() as i64) }
}

/// What the class passes of an entry: where its strings begin in the buffer.
#[repr(C)]
struct Offsets {
    code: i32,
    name: u32,
    message: u32,
}

/// As errcode_register_all. The direct buffer has room for `count` of `errcode_custom_t`, taken to be 24 bytes each, then
/// `count` of [`Offsets`], then strings with a NUL behind each. The status, and the index of the entry in the upper half.
///
/// # Safety
/// As above; the buffer is direct, with that in it, and belongs to the caller alone.
#[unsafe(no_mangle)]
unsafe extern "system" fn Java_io_openim_errcode_Native_register(
    env: *mut JNIEnv,
    _: jclass,
    buffer: jobject,
    count: jint,
) -> jlong {
    // SAFETY: JNI 1.4 is older than every JVM that runs the class.
    let buffer = unsafe { ((**env).v1_4.GetDirectBufferAddress)(env, buffer) }.cast::<u8>();
    let entries = buffer.cast::<errcode_custom_t>();
    const { assert!(size_of::<errcode_custom_t>() <= 24) };
    for index in 0..count as usize {
        // SAFETY: inside of the buffer, which the JVM aligns for every number.
        unsafe {
            let Offsets { code, name, message } = buffer.add(24 * count as usize).cast::<Offsets>().add(index).read();
            let text = |offset: u32| buffer.add(offset as usize).cast();
            entries.add(index).write(errcode_custom_t { code, name: text(name), message: text(message) });
        }
    }
    let mut refused = 0;
    // SAFETY: these are the entries, and their strings have a NUL.
    let status = unsafe { register(entries, count as u32, &mut refused) };
    i64::from(refused) << 32 | i64::from(status)
}
