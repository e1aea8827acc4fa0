// Codes as std::error_code, and errors made of replies.

#include <errcode/errcode.hpp>

#include <gtest/gtest.h>

#include <dlfcn.h>

#include <map>
#include <sstream>
#include <type_traits>

namespace errcode = openim::errcode;

namespace {

using errcode::action;
using errcode::category;
using errcode::errc;
using errcode::group;

TEST(ErrorCode, Converts) {
    const std::error_code error = errc::token_expired;
    EXPECT_EQ(error.value(), 1501);
    EXPECT_EQ(error.category(), errcode::error_category());
    EXPECT_EQ(error.message(), "Token has expired");
    EXPECT_TRUE(error);
    EXPECT_FALSE(std::error_code{errc::ok});
    EXPECT_TRUE(std::error_code{errc::ok} == std::error_condition{});
    EXPECT_TRUE(std::error_code{errc::internal} != std::error_condition{});
    std::ostringstream text;
    text << error;
    EXPECT_EQ(text.str(), "openim.errcode:1501");
}

TEST(ErrorCode, UnknownCodesKeepTheirNumber) {
    const std::error_code error = errc{20007};
    EXPECT_EQ(error.value(), 20007);
    EXPECT_EQ(error.message(), "Custom error code of the business server, in the range 20001 to 29999");
    EXPECT_EQ(error.default_error_condition(), std::error_condition(20007, errcode::error_category()));
    EXPECT_EQ(errcode::code_of(std::error_code{errc{-2147483647 - 1}}), errc{-2147483647 - 1});
}

TEST(ErrorCode, ACodeIsThatCodeAndNoOther) {
    const std::error_code error = errc::user_not_found;
    EXPECT_TRUE(error == errc::user_not_found && errc::user_not_found == error);
    EXPECT_TRUE(error != errc::record_not_found && errc::record_not_found != error);
    EXPECT_FALSE(error != errc::user_not_found || errc::user_not_found != error);
    const std::error_code foreign(1101, std::generic_category());
    EXPECT_TRUE(foreign != errc::user_not_found && error != foreign);
    EXPECT_EQ(errcode::code_of(error), errc::user_not_found);
    EXPECT_EQ(errcode::code_of(foreign), std::nullopt);
    EXPECT_EQ(errcode::code_of(std::error_code{}), std::nullopt);
}

TEST(ErrorCode, Conditions) {
    const std::error_code error = errc::sdk_network_timeout;
    EXPECT_TRUE(error == action::retry && error != action::none);
    EXPECT_TRUE(error == group::network && error != group::token);
    EXPECT_TRUE(error == category::client && error != category::server);
    EXPECT_TRUE(std::error_code{errc{1599}} == group::token);
    EXPECT_TRUE(std::error_code{errc{30000}} == category::unknown);
    EXPECT_TRUE(std::error_code{errc{30000}} == action::none);
    const std::error_code foreign(10001, std::generic_category());
    EXPECT_TRUE(foreign != action::retry && foreign != group::network && foreign != category::client);
    EXPECT_TRUE(std::error_code{} != action::none);
}

TEST(ErrorCode, ConditionsSayWhatTheyAre) {
    const std::error_condition retry = action::retry;
    EXPECT_EQ(retry.message(), "retry");
    EXPECT_STREQ(retry.category().name(), "openim.errcode.action");
    const std::error_condition token = group::token;
    EXPECT_EQ(token.message(), "token");
    EXPECT_STREQ(token.category().name(), "openim.errcode.group");
    const std::error_condition client = category::client;
    EXPECT_EQ(client.message(), "client");
    EXPECT_STREQ(client.category().name(), "openim.errcode.category");
}

// Written by hand: a code that is not here equals no std::errc at all.
TEST(ErrorCode, EqualsTheStandardErrors) {
    const std::map<int, std::errc> expected{
        {1, std::errc::operation_canceled},
        {3, std::errc::invalid_argument},
        {4, std::errc::timed_out},
        {14, std::errc::resource_unavailable_try_again},
        {429, std::errc::resource_unavailable_try_again},
        {1001, std::errc::invalid_argument},
        {1002, std::errc::permission_denied},
        {1205, std::errc::not_supported},
        {1301, std::errc::operation_not_permitted},
        {1302, std::errc::operation_not_permitted},
        {1401, std::errc::not_supported},
        {1402, std::errc::operation_not_permitted},
        {1403, std::errc::operation_not_permitted},
        {1520, std::errc::permission_denied},
        {1601, std::errc::resource_unavailable_try_again},
        {1602, std::errc::invalid_argument},
        {10001, std::errc::timed_out},
        {10002, std::errc::invalid_argument},
        {10003, std::errc::timed_out},
        {10004, std::errc::resource_unavailable_try_again},
        {10200, std::errc::no_such_file_or_directory},
        {10201, std::errc::bad_message},
        {10202, std::errc::bad_message},
        {10203, std::errc::protocol_not_supported},
        {10205, std::errc::not_supported},
        {10301, std::errc::not_supported},
        {10302, std::errc::not_supported},
        {10401, std::errc::invalid_argument},
    };
    for (const errc code : errcode::all()) {
        const std::error_code error = code;
        const auto found = expected.find(error.value());
        for (int value = 1; value < 200; ++value) {
            const auto standard = static_cast<std::errc>(value);
            EXPECT_EQ(error == standard, found != expected.end() && found->second == standard) << error << ' ' << value;
        }
    }
}

// A plugin that was loaded by dlopen has another category object of the same name.
TEST(ErrorCode, OfAPlugin) {
    void *const plugin = dlopen(PLUGIN, RTLD_NOW | RTLD_LOCAL);
    ASSERT_TRUE(plugin) << dlerror();
    const auto plugin_error = reinterpret_cast<void (*)(int, std::error_code *)>(dlsym(plugin, "plugin_error"));
    const auto plugin_category = reinterpret_cast<const void *(*)()>(dlsym(plugin, "plugin_category"));
    ASSERT_TRUE(plugin_error && plugin_category);
    ASSERT_NE(plugin_category(), &errcode::error_category()) << "the test shows nothing";
    std::error_code error;
    plugin_error(1501, &error);
    EXPECT_TRUE(error == errc::token_expired && errc::token_expired == error);
    EXPECT_FALSE(error != errc::token_expired || error == errc::token_invalid);
    EXPECT_EQ(errcode::code_of(error), errc::token_expired);
    EXPECT_TRUE(error == action::renew_token && error != action::retry);
    EXPECT_TRUE(error == group::token && error != group::user);
    EXPECT_TRUE(error == category::server && error != category::client);
    plugin_error(10001, &error);
    EXPECT_TRUE(error == std::errc::timed_out);
    dlclose(plugin);
}

TEST(Reply, Success) {
    EXPECT_EQ(errcode::error_from({errc::ok, "", "", "op-1"}), std::nullopt);
    EXPECT_EQ(errcode::error_from({errc::ok, "even with a text"}), std::nullopt);
}

TEST(Reply, Error) {
    const auto error = errcode::error_from({errcode::code_of(1402), "MutedInGroup", "user 7", "op-2"});
    ASSERT_TRUE(error);
    EXPECT_TRUE(error->code() == errc::member_muted && error->code() == action::tell_user);
    EXPECT_EQ(error->action(), action::tell_user);
    EXPECT_EQ(error->user_message("en"), "You have been muted in this group.");
    EXPECT_EQ(error->user_message("zh"), errcode_user_message(1402, "zh"));
    EXPECT_EQ(error->reply().code, errc::member_muted);
    EXPECT_EQ(error->reply().err_msg, "MutedInGroup");
    EXPECT_EQ(error->reply().err_dlt, "user 7");
    EXPECT_EQ(error->reply().operation_id, "op-2");
    EXPECT_STREQ(error->what(),
                 "1402 MEMBER_MUTED, op-2, MutedInGroup, user 7: Has been muted, cannot speak in the group");
    EXPECT_STREQ(errcode::error_from({errc{-5}})->what(),
                 "-5 UNKNOWN_CODE: Unknown error code, outside every published range");
}

TEST(Reply, IsNoSuccessWithoutANumberThatFits) {
    // None, 4294967296 and 1e99: the first two once counted as success.
    for (const errcode::reply &reply :
         {errcode::reply{}, errcode::reply{errcode::code_of(4294967296LL)}, errcode::reply{errcode::code_of(1e99)}}) {
        const auto error = errcode::error_from(reply);
        ASSERT_TRUE(error);
        EXPECT_TRUE(error->code() == std::errc::bad_message);
        EXPECT_EQ(errcode::code_of(error->code()), std::nullopt);
        EXPECT_EQ(error->reply().code, std::nullopt);
        EXPECT_EQ(error->action(), action::none);
        EXPECT_EQ(error->user_message("zh"), errcode_user_message(-1, "zh"));
        EXPECT_EQ(std::string{error->what()}.find("no valid errCode in the reply"), 0U) << error->what();
    }
}

TEST(Reply, IsThrown) {
    static_assert(std::is_nothrow_copy_constructible_v<errcode::error>);
    try {
        throw *errcode::error_from({errc::token_kicked, "TokenKickedError"});
    } catch (const std::system_error &error) {
        EXPECT_TRUE(error.code() == action::sign_in);
    }
}

} // namespace
