// Explains a reply of the server:
//
//     explain [LANGUAGE] < reply.json

#include <errcode/errcode.hpp>

#include <nlohmann/json.hpp>

#include <iostream>

namespace errcode = openim::errcode;

namespace {

// Any JSON library will do. A number goes through double, which has every int32, and code_of refuses all others.
errcode::reply read_reply(std::istream &input) {
    const nlohmann::json json = nlohmann::json::parse(input);
    errcode::reply reply;
    if (const auto code = json.find("errCode"); code != json.end() && code->is_number()) {
        reply.code = errcode::code_of(code->get<double>());
    }
    reply.err_msg = json.value("errMsg", "");
    reply.err_dlt = json.value("errDlt", "");
    return reply;
}

} // namespace

int main(int argc, char **argv) {
    const char *language = argc > 1 ? argv[1] : "en";
    try {
        const auto error = errcode::error_from(read_reply(std::cin));
        if (!error) {
            std::cout << "success\n";
            return 0;
        }
        std::cout << error->what() << "\naction: " << errcode::name(error->action())
                  << "\nto the person: " << error->user_message(language) << '\n';
        return 1;
    } catch (const nlohmann::json::exception &unreadable) {
        std::cerr << "the reply is not readable: " << unreadable.what() << '\n';
        return 2;
    }
}
