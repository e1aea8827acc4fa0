// What a client does with the reply of the server: decide by the code and its group, show the message. Never by errMsg,
// which is for logs and changes with the version of the server.

#include <errcode/errcode.hpp>

#include <nlohmann/json.hpp>

#include <iostream>
#include <string>

namespace {

std::string text_for(errcode::errc code) {
    const std::string message{errcode::message(code)};
    if (errcode::category_of(code) == errcode::category::webhook) {
        return "Request failed, code " + std::to_string(errcode::number(code)) + ", see the business server";
    }
    switch (errcode::group_of(code)) {
    case errcode::group::success:
        return "done";
    case errcode::group::token:
        return message + "; log in again";
    case errcode::group::network:
        return message + "; try again later";
    default:
        // A code that a newer server made up: with its number, somebody can look it up.
        return errcode::is_known(code) ? message : message + " (" + std::to_string(errcode::number(code)) + ")";
    }
}

} // namespace

int main() {
    for (const char *reply : {
             R"({"errCode":0,"errMsg":"","errDlt":"","data":{"serverMsgID":"42"}})",
             R"({"errCode":1501,"errMsg":"TokenExpiredError","errDlt":"token is expired"})",
             R"({"errCode":20007,"errMsg":"VerifyCodeExpired","errDlt":""})",
             R"({"errCode":10000,"errMsg":"NetworkError","errDlt":"dial tcp: i/o timeout"})",
             R"({"errCode":1101,"errMsg":"UserIDNotFoundError","errDlt":"userID 7"})",
             R"({"errCode":1999,"errMsg":"SomethingNewError","errDlt":""})",
         }) {
        const errcode::errc code{nlohmann::json::parse(reply).at("errCode").get<std::int32_t>()};
        std::cout << "send it: " << text_for(code) << '\n';
    }
}
