// The codes of a business server, registered from C++ and read in C, and the other way round. They are for ever, so each
// test has its own.

#include <errcode/errcode.hpp>

#include <gtest/gtest.h>

#include <string>
#include <thread>
#include <vector>

namespace {

using errcode::custom;
using errcode::errc;
using errcode::status;

TEST(Custom, RegisteredInCppAndReadInC) {
    // The texts are temporary; the library copies them.
    std::vector<std::string> texts{"WRONG_PASSWORD", "Wrong password", "VERIFICATION_CODE_EXPIRED", "验证码已过期 🕑"};
    std::vector<custom> codes{{20001, texts[0].c_str(), texts[1].c_str()}, {20007, texts[2].c_str(), texts[3].c_str()}};
    EXPECT_EQ(errcode::message(errc{20007}), "Custom error code of the business server, in the range 20001 to 29999");
    const std::size_t before = errcode::all().size();
    const auto registered = errcode::register_codes(codes);
    EXPECT_TRUE(registered) << registered.message();
    EXPECT_STREQ(registered.message(), "Registered");
    texts.assign(4, "");

    EXPECT_STREQ(errcode_message(20001), "Wrong password");
    EXPECT_STREQ(errcode_message(20007), "验证码已过期 🕑");
    EXPECT_STREQ(errcode_name(20007), "VERIFICATION_CODE_EXPIRED");
    EXPECT_TRUE(errcode_is_known(20007));
    std::int32_t found = 0;
    EXPECT_TRUE(errcode_from_name("WRONG_PASSWORD", &found));
    EXPECT_EQ(found, 20001);
    EXPECT_EQ(errcode_count(), before + 2);
    EXPECT_EQ(std::error_code(errc{20007}).message(), "验证码已过期 🕑");
}

TEST(Custom, RegisteredInCAndReadInCpp) {
    static const errcode_custom_t codes[] = {
        {20101, "TOKEN_DOES_NOT_EXIST", "Token does not exist."},
        {20014, "EMAIL_ALREADY_REGISTERED", "E-mail address already registered; cafe\u0301"},
    };
    EXPECT_FALSE(errcode::is_known(errc{20014}));
    ASSERT_EQ(errcode_register_all(codes, 2, nullptr), ERRCODE_REG_OK);
    EXPECT_EQ(errcode::message(errc{20014}), "E-mail address already registered; cafe\u0301");
    EXPECT_EQ(errcode::from_name("TOKEN_DOES_NOT_EXIST"), errc{20101});
    const errcode::info info = errcode::describe(errc{20101});
    EXPECT_EQ(info.name, "TOKEN_DOES_NOT_EXIST");
    EXPECT_EQ(info.category, errcode::category::webhook);
    EXPECT_TRUE(info.known);
    // The array is taken as it is, and the same again is no error.
    EXPECT_TRUE(errcode::register_codes(codes));
    EXPECT_TRUE(errcode::register_codes(codes, 2));
}

TEST(Custom, AllOrNothing) {
    ASSERT_TRUE(errcode::register_codes({{21000, "TAKEN", "Taken"}}));
    const std::string longest(255, 'a');
    const std::string longer(256, 'a');
    const struct {
        custom entry;
        status reason;
    } refusals[] = {
        {{20000, "A", "a"}, status::out_of_range},
        {{30000, "A", "a"}, status::out_of_range},
        {{21002, "lower_case", "a"}, status::bad_name},
        {{21002, nullptr, "a"}, status::bad_name},
        {{21002, "A", ""}, status::bad_length},
        {{21002, "A", longer.c_str()}, status::bad_length},
        {{21002, "A", "\xff"}, status::not_utf8},
        {{21002, "A", "two\nlines"}, status::control_character},
        {{21000, "TAKEN", "Other"}, status::code_taken},
        {{21002, "TAKEN", "Taken"}, status::name_taken},
        {{21002, "TOKEN_EXPIRED", "a"}, status::name_taken},
    };
    for (const auto &[entry, reason] : refusals) {
        const auto refused = errcode::register_codes({{21001, "GOOD", longest.c_str()}, entry});
        EXPECT_FALSE(refused);
        EXPECT_EQ(refused.status, reason) << refused.message();
        EXPECT_EQ(refused.index, 1U);
        EXPECT_FALSE(errcode::is_known(errc{21001}));
    }
    EXPECT_EQ((errcode::registration{status::name_taken, 0}).message(),
              std::string_view{"the name belongs to another code"});
    EXPECT_EQ((errcode::registration{status{99}, 0}).message(), std::string_view{"unknown"});
    EXPECT_TRUE(errcode::register_codes(std::vector<custom>{}));
    EXPECT_TRUE(errcode::register_codes({{21001, "GOOD", longest.c_str()}}));
    EXPECT_EQ(errcode::message(errc{21001}), longest);
}

TEST(Custom, WhileOthersRead) {
    const auto message = [](std::int32_t code) { return "Message of " + std::to_string(code); };
    std::vector<std::thread> threads;
    for (int thread = 0; thread < 4; ++thread) {
        threads.emplace_back([&] {
            for (std::int32_t code = 22000; code < 23000; ++code) {
                const std::string name = "CODE_" + std::to_string(code);
                const std::string own = message(code);
                const auto registered = errcode::register_codes({{code, name.c_str(), own.c_str()}});
                EXPECT_TRUE(registered) << registered.message();
                // All of the code as soon as it is known, whoever has registered it.
                EXPECT_EQ(errcode::name(errc{code}), name);
                EXPECT_EQ(errcode::message(errc{code}), own);
                EXPECT_EQ(errcode::from_name(name), errc{code});
            }
        });
    }
    for (std::thread &thread : threads) {
        thread.join();
    }
}

} // namespace
