// As an app in Objective-C imports it.

@import CErrcode;

_Bool isAboutAToken(long code) { return errcode_group((int32_t)code) == ERRCODE_GRP_TOKEN; }
