// The callback of the C SDK shows an alert in the person's language, and leaves errMsg to the log:
//
//     alert [LANGUAGE]

#include <errcode/errcode.hpp>

#include <clocale>
#include <cstdio>

namespace errcode = openim::errcode;

namespace {

// Set in main.
const char *language = nullptr;

void show_alert(std::string_view text) { std::printf("alert: %s\n", text.data()); }

void on_result(const char *operationID, int errCode, const char *errMsg, const char * /*data*/) {
    const auto error = errcode::error_from({errcode::code_of(errCode), errMsg, "", operationID});
    if (!error) {
        return;
    }
    std::fprintf(stderr, "log: %s\n", error->what());
    switch (error->action()) {
    case errcode::action::retry:       // the SDK tries again by itself
    case errcode::action::renew_token: // see renew_token.cpp
        break;
    default:
        show_alert(error->user_message(language));
    }
}

} // namespace

int main(int argc, char **argv) {
    // The language of the system, as the C library says it: "zh_CN.UTF-8". "C" is English.
    std::setlocale(LC_ALL, "");
    language = argc > 1 ? argv[1] : std::setlocale(LC_MESSAGES, nullptr);
    on_result("op-1", 0, "", "{}");
    on_result("op-2", 1402, "MutedInGroup", "");
    on_result("op-3", 10001, "Network timeout error", "");
    on_result("op-4", 1999, "an error of a newer server", "");
}
