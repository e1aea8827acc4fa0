// Renews a token that is no longer accepted, once a call. A session that is over is the person's to begin again: two
// devices that sign in by themselves would keep kicking each other out.

#include <errcode/errcode.hpp>

#include <cstdio>
#include <optional>
#include <string>

namespace errcode = openim::errcode;

namespace {

template <class Call, class Renew>
std::optional<errcode::error> with_token(std::string &token, Call call, Renew renew) {
    std::optional<errcode::error> error = call(token);
    if (error && error->code() == errcode::action::renew_token) {
        token = renew(); // from the app's own server
        error = call(token);
    }
    return error;
}

void run(const char *title, errcode::errc old_token, errcode::errc new_token) {
    std::string token = "old";
    int renewals = 0;
    const auto call = [&](const std::string &with) {
        return errcode::error_from({with == "old" ? old_token : new_token, "", "", "op-1"});
    };
    const auto renew = [&] {
        ++renewals;
        return std::string{"new"};
    };
    const auto error = with_token(token, call, renew);
    std::printf("%s: %d renewals, %s\n", title, renewals, error ? error->what() : "done");
    if (error && error->action() == errcode::action::sign_in) {
        std::printf("show the sign-in page: %s\n", error->user_message("en").data());
    }
}

} // namespace

int main() {
    run("expired", errcode::errc::token_expired, errcode::errc::ok);
    run("never accepted", errcode::errc::token_expired, errcode::errc::token_invalid);
    run("kicked out", errcode::errc::token_kicked, errcode::errc::ok);
}
