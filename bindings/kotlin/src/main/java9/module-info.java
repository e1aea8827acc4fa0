/** The error codes of the OpenIM instant-messaging system. */
module io.openim.errcode {
    // Each of these is used only in an app that has it.
    requires static com.fasterxml.jackson.annotation;
    requires static com.google.gson;
    requires static kotlinx.serialization.core;

    exports io.openim.errcode;
}
