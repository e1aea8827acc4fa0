/* The C side of a process that registers codes in both languages; linked with the library that Java has loaded. */
#include <errcode.h>
#include <jni.h>
#include <string.h>

/* Strings cross as bytes with a NUL behind them. */
static jbyteArray bytes(JNIEnv *env, const char *string)
{
    const jsize length = (jsize)strlen(string);
    jbyteArray array = (*env)->NewByteArray(env, length);
    if (array != NULL)
        (*env)->SetByteArrayRegion(env, array, 0, length, (const jbyte *)string);
    return array;
}

JNIEXPORT jbyteArray JNICALL Java_io_openim_errcode_C_message(JNIEnv *env, jclass class, jint code)
{
    (void)class;
    return bytes(env, errcode_message(code));
}

JNIEXPORT jbyteArray JNICALL Java_io_openim_errcode_C_name(JNIEnv *env, jclass class, jint code)
{
    (void)class;
    return bytes(env, errcode_name(code));
}

JNIEXPORT jint JNICALL Java_io_openim_errcode_C_count(JNIEnv *env, jclass class)
{
    (void)env, (void)class;
    return (jint)errcode_count();
}

JNIEXPORT jint JNICALL Java_io_openim_errcode_C_register(JNIEnv *env, jclass class, jint code, jbyteArray name,
                                                         jbyteArray message)
{
    (void)class;
    jbyte *name_bytes = (*env)->GetByteArrayElements(env, name, NULL);
    jbyte *message_bytes = (*env)->GetByteArrayElements(env, message, NULL);
    const errcode_status_t status = errcode_register(code, (const char *)name_bytes, (const char *)message_bytes);
    (*env)->ReleaseByteArrayElements(env, name, name_bytes, JNI_ABORT);
    (*env)->ReleaseByteArrayElements(env, message, message_bytes, JNI_ABORT);
    return status;
}
