/* What no lookup in a shared library can be faster than: it returns one static string, whatever it is asked. */
const char *floor_message(int code)
{
    (void)code;
    return "Normal";
}
