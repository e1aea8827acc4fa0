// The codes of a business server. Registrations are permanent, so each test has its own.

#include <errcode/errcode.hpp>
#include <errcode_openim_chat.h>

#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <string>
#include <thread>
#include <vector>

namespace errcode = openim::errcode;

namespace {

using errcode::action;
using errcode::custom;
using errcode::errc;

TEST(Custom, RegisteredInCppAndReadInC) {
    // The texts are temporary; they are copied.
    std::string name = "CODE_EXPIRED", message = "验证码已过期 🕑, C:\\used and $USED";
    const std::string expected = message;
    std::vector<custom> codes{{21001, action::tell_user, "WRONG_PASSWORD", "Wrong password"},
                              {21007, action::retry, name, message}};
    EXPECT_FALSE(errcode::is_known(errc{21007}));
    EXPECT_FALSE(errcode::register_codes(codes));
    name.assign(name.size(), '-');
    message.assign(message.size(), '-');

    EXPECT_STREQ(errcode_message(21007), expected.c_str());
    EXPECT_STREQ(errcode_message_in(21007, "zh"), expected.c_str());
    EXPECT_STREQ(errcode_user_message(21007, "en"), expected.c_str());
    EXPECT_STREQ(errcode_name(21007), "CODE_EXPIRED");
    EXPECT_EQ(errcode_action(21007), ERRCODE_ACTION_RETRY);
    EXPECT_TRUE(errcode_is_known(21001));
    EXPECT_EQ(std::error_code(errc{21007}).message(), expected);
    EXPECT_TRUE(std::error_code(errc{21007}) == action::retry);
}

TEST(Custom, RegisteredInCAndReadInCpp) {
    static const errcode_custom_t entry = {22001, ERRCODE_ACTION_SIGN_IN, "FROM_C", "Message from C"};
    ASSERT_EQ(errcode_register(&entry, 1, nullptr), ERRCODE_STATUS_OK);
    const errc code{22001};
    EXPECT_EQ(errcode::message(code), "Message from C");
    EXPECT_EQ(errcode::action_of(code), action::sign_in);
    EXPECT_EQ(errcode::from_name("FROM_C"), code);
    const std::vector<errc> all = errcode::all();
    EXPECT_EQ(std::count(all.begin(), all.end(), code), 1);
}

// As in C.
TEST(Custom, HasTheNameOfACodeOfTheTable) {
    ASSERT_FALSE(errcode::register_codes({{22002, action::none, "DATABASE_ERROR", "Of a business server"}}));
    EXPECT_EQ(errcode::from_name("DATABASE_ERROR"), errc::database_error);
}

TEST(Custom, IsReplaced) {
    ASSERT_FALSE(errcode::register_codes({{23001, action::tell_user, "GREETING", "Good morning"}}));
    const std::string_view old = errcode::message(errc{23001});
    ASSERT_FALSE(errcode::register_codes({{23001, action::none, "GREETING", "早上好"}}));
    EXPECT_EQ(errcode::message(errc{23001}), "早上好");
    EXPECT_EQ(old, "Good morning") << "a reader may still have it";
}

TEST(Custom, AllOrNothing) {
    using namespace std::string_view_literals;
    const struct {
        custom entry;
        errcode_status_t reason;
    } refusals[] = {
        {{20000, action::none, "A", "a"}, ERRCODE_STATUS_OUT_OF_RANGE},
        {{30000, action::none, "A", "a"}, ERRCODE_STATUS_OUT_OF_RANGE},
        {{24002, action::none, "lower_case", "a"}, ERRCODE_STATUS_BAD_NAME},
        {{24002, action::none, "", "a"}, ERRCODE_STATUS_BAD_NAME},
        {{24002, action::none, {}, "a"}, ERRCODE_STATUS_BAD_NAME},
        {{24002, action::none, "A\0B"sv, "a"}, ERRCODE_STATUS_BAD_NAME},
        {{24002, action::none, "A", ""}, ERRCODE_STATUS_BAD_MESSAGE},
        {{24002, action::none, "A", "a\0b"sv}, ERRCODE_STATUS_BAD_MESSAGE},
        {{24002, action::none, "A", "\xff"}, ERRCODE_STATUS_BAD_MESSAGE},
        {{24002, action::none, "A", "two\nlines"}, ERRCODE_STATUS_BAD_MESSAGE},
    };
    for (const auto &[entry, reason] : refusals) {
        const auto refused = errcode::register_codes({{24001, action::none, "GOOD", "Good"}, entry});
        ASSERT_TRUE(refused);
        EXPECT_EQ(refused->status, reason) << refused->message();
        EXPECT_EQ(refused->index, 1U);
        EXPECT_FALSE(errcode::is_known(errc{24001}));
    }
    EXPECT_EQ((errcode::refusal{ERRCODE_STATUS_BAD_NAME, 7}).message(),
              "entry 7 is not registered: the name is not SCREAMING_SNAKE");
    EXPECT_EQ((errcode::refusal{99, 0}).message(), "entry 0 is not registered: a newer library refuses it");
    EXPECT_FALSE(errcode::register_codes(std::vector<custom>{}));
    const custom array[] = {{24001, action{77}, "GOOD", "Good"}};
    EXPECT_FALSE(errcode::register_codes(array));
    EXPECT_EQ(errcode::name(errc{24001}), "GOOD");
    EXPECT_EQ(errcode::action_of(errc{24001}), action{errcode_action(24001)});
}

TEST(Custom, ChatServer) {
    ASSERT_FALSE(errcode::register_static(errcode_openim_chat_en));
    const errc expired{ERRCODE_CHAT_VERIFICATION_CODE_EXPIRED};
    EXPECT_EQ(errcode::message(expired), "This code has expired. Please ask for a new one.");
    EXPECT_EQ(errcode::action_of(errc{ERRCODE_CHAT_TOKEN_NOT_FOUND}), action::sign_in);
    ASSERT_FALSE(errcode::register_static(errcode_openim_chat_zh));
    EXPECT_EQ(errcode::message(expired), "验证码已过期，请重新获取。");
    EXPECT_EQ(std::size(errcode_openim_chat_en), 15U);
}

// Compiled with optimization: the compiler once took is_known for a function whose answer cannot change.
TEST(Custom, IsSeenByALoop) {
    const errc code{25001};
    std::atomic<bool> looping{false};
    std::thread registers([&looping] {
        while (!looping) {
            std::this_thread::yield();
        }
        std::this_thread::sleep_for(std::chrono::milliseconds{10});
        EXPECT_FALSE(errcode::register_codes({{25001, action::none, "SEEN", "Seen"}}));
    });
    ASSERT_FALSE(errcode::is_known(code));
    looping = true;
    while (!errcode::is_known(code)) {
    }
    EXPECT_EQ(errcode::name(code), "SEEN");
    registers.join();
}

TEST(Custom, WhileOthersRead) {
    std::vector<std::thread> threads;
    for (int thread = 0; thread < 4; ++thread) {
        threads.emplace_back([] {
            for (std::int32_t code = 26000; code < 26100; ++code) {
                const std::string name = "CODE_" + std::to_string(code);
                EXPECT_FALSE(errcode::register_codes({{code, action::retry, name, "Message of " + name}}));
                // All of the code as soon as it is known, whichever thread has registered it.
                EXPECT_EQ(errcode::name(errc{code}), name);
                EXPECT_EQ(errcode::message(errc{code}), "Message of " + name);
                EXPECT_EQ(errcode::action_of(errc{code}), action::retry);
            }
        });
    }
    for (std::thread &thread : threads) {
        thread.join();
    }
}

} // namespace
