/* A liberrcode of another version: it knows 1599, with an action and a group that the classes do not know. */
#include <jni.h>
#include <string.h>

JNIEXPORT jlong JNICALL Java_io_openim_errcode_Native_facts(JNIEnv *env, jclass class, jint code)
{
    return code == 0 ? (jlong)1 << 32 : code == 1599 ? (jlong)77 << 32 | 99 : -1;
}

JNIEXPORT jobject JNICALL Java_io_openim_errcode_Native_text(JNIEnv *env, jclass class, jint code, jint kind,
                                                             jlong language)
{
    static char *const texts[][3] = {{"TOKEN_ROTATED", "Token has been rotated", "Please sign in."},
                                     {"TOKEN_ROTATED", "Token 已轮换", "请登录。"}};
    char *text = texts[language == 'z' + 256 * 'h'][kind];
    return (*env)->NewDirectByteBuffer(env, text, (jlong)strlen(text));
}

JNIEXPORT jint JNICALL Java_io_openim_errcode_Native_next(JNIEnv *env, jclass class, jint code)
{
    return code < 0 ? 0 : code < 1599 ? 1599 : (jint)0x80000000;
}

#ifndef INCOMPLETE
JNIEXPORT jint JNICALL Java_io_openim_errcode_Native_register(JNIEnv *env, jclass class, jobject buffer, jint code,
                                                              jint action, jint message)
{
    return code == 0;
}
#endif
