// The codes of a business server, registered from C++ and read in C, and the other way round. They are for ever, so each
// test has its own.

#include <errcode/errcode.hpp>

#include <gtest/gtest.h>

#include <iterator>
#include <string>
#include <thread>
#include <vector>

namespace {

using errcode::custom;
using errcode::errc;
using errcode::status;

// The codes of a real business server, with text of every kind.
const errcode_custom_t server[] = {
    {20001, "WRONG_PASSWORD", "Wrong password"},
    {20002, "ACCOUNT_NOT_FOUND", "Account not found"},
    {20003, "PHONE_ALREADY_REGISTERED", "Phone number already registered"},
    {20004, "ACCOUNT_ALREADY_REGISTERED", "Account already registered"},
    {20005, "VERIFICATION_CODE_TOO_FREQUENT", "Verification code sent too often"},
    {20006, "VERIFICATION_CODE_MISMATCH", "Verification code does not match"},
    {20007, "VERIFICATION_CODE_EXPIRED", "验证码已过期 🕑"},
    {20008, "VERIFICATION_CODE_TRIED_TOO_OFTEN", "Verification code tried too often"},
    {20009, "VERIFICATION_CODE_USED", "Verification code \"used\", see C:\\used and $USED"},
    {20010, "INVITATION_CODE_USED", "Invitation code used"},
    {20011, "INVITATION_CODE_NOT_FOUND", "Invitation code not found"},
    {20012, "ACCOUNT_FORBIDDEN", "Account forbidden"},
    {20013, "FRIEND_REQUEST_REFUSED", "Friend request refused"},
    {20014, "EMAIL_ALREADY_REGISTERED", "E-mail address already registered; cafe\u0301"},
    {20101, "TOKEN_DOES_NOT_EXIST", "Token does not exist."},
};
constexpr std::size_t half = std::size(server) / 2;

TEST(Custom, RegisteredInCppAndReadInC) {
    // The texts are temporary; the library copies them.
    std::vector<std::string> texts;
    for (std::size_t i = 0; i < half; ++i) {
        texts.emplace_back(server[i].name);
        texts.emplace_back(server[i].message);
    }
    std::vector<custom> codes;
    for (std::size_t i = 0; i < half; ++i) {
        codes.push_back({server[i].code, texts[2 * i].c_str(), texts[2 * i + 1].c_str()});
    }
    EXPECT_EQ(errcode::message(errc{20007}), "Custom error code of the business server, in the range 20001 to 29999");
    const std::size_t before = errcode::all().size();
    const auto registered = errcode::register_codes(codes);
    EXPECT_TRUE(registered) << registered.message();
    EXPECT_STREQ(registered.message(), "Registered");
    texts.assign(texts.size(), "");

    EXPECT_EQ(errcode_count(), before + half);
    for (std::size_t i = 0; i < half; ++i) {
        const auto &[code, name, message] = server[i];
        EXPECT_STREQ(errcode_message(code), message);
        EXPECT_STREQ(errcode_name(code), name);
        EXPECT_TRUE(errcode_is_known(code));
        std::int32_t found = 0;
        EXPECT_TRUE(errcode_from_name(name, &found));
        EXPECT_EQ(found, code);
        EXPECT_EQ(std::error_code(errc{code}).message(), message);
    }
}

TEST(Custom, RegisteredInCAndReadInCpp) {
    EXPECT_FALSE(errcode::is_known(errc{20014}));
    ASSERT_EQ(errcode_register_all(server + half, std::size(server) - half, nullptr), ERRCODE_REG_OK);
    for (std::size_t i = half; i < std::size(server); ++i) {
        const auto &[code, name, message] = server[i];
        const errcode::info info = errcode::describe(errc{code});
        EXPECT_EQ(info.message, message);
        EXPECT_EQ(info.name, name);
        EXPECT_EQ(info.category, errcode::category::webhook);
        EXPECT_TRUE(info.known);
        EXPECT_EQ(errcode::message(errc{code}), message);
        EXPECT_EQ(errcode::from_name(name), errc{code});
    }
    // An array is taken as it is, and the same again is no error.
    EXPECT_TRUE(errcode::register_codes(server));
    EXPECT_TRUE(errcode::register_codes(server, std::size(server)));
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
