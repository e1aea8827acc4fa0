// Codes as std::error_code.

#include "peer.hpp"

#include <errcode/errcode.hpp>

#include <gtest/gtest.h>

#include <map>
#include <sstream>

namespace {

using errcode::errc;

TEST(ErrorCode, Converts) {
    const std::error_code error = errc::token_expired;
    EXPECT_EQ(error.value(), 1501);
    EXPECT_EQ(error.category(), errcode::error_category());
    EXPECT_STREQ(error.category().name(), "errcode");
    EXPECT_EQ(error.message(), "Token has expired");
    EXPECT_TRUE(error);
    EXPECT_FALSE(std::error_code{errc::ok});
    std::ostringstream text;
    text << error;
    EXPECT_EQ(text.str(), "errcode:1501");
}

TEST(ErrorCode, UnknownCodesKeepTheirNumber) {
    const std::error_code error = errc{20007};
    EXPECT_EQ(error.value(), 20007);
    EXPECT_EQ(error.message(), "Custom error code of the business server, in the range 20001 to 29999");
    EXPECT_EQ(error.default_error_condition(), std::error_condition(20007, errcode::error_category()));
    EXPECT_EQ(std::error_code{errc{-2147483647 - 1}}.value(), -2147483647 - 1);
}

TEST(ErrorCode, ACodeIsThatCodeAndNoOther) {
    const std::error_code error = errc::user_not_found;
    EXPECT_TRUE(error == errc::user_not_found);
    EXPECT_TRUE(error != errc::record_not_found);
    EXPECT_TRUE(error != std::error_code(1101, std::generic_category()));
}

TEST(ErrorCode, KindsAreConditions) {
    for (const errc code : {errc::record_not_found, errc::user_not_found, errc::group_not_found}) {
        EXPECT_TRUE(make_error_code(code) == errcode::kind::record_not_found) << errcode::name(code);
        EXPECT_TRUE(make_error_code(code) != errcode::kind::duplicate_key) << errcode::name(code);
    }
    EXPECT_TRUE(make_error_code(errc::group_already_exists) == errcode::kind::duplicate_key);
    EXPECT_TRUE(errcode::kind::duplicate_key == make_error_code(errc::duplicate_key));
    EXPECT_TRUE(make_error_code(errc{12345}) != errcode::kind::record_not_found);
}

TEST(ErrorCode, GroupsAndCategoriesAreConditions) {
    const std::error_code error = errc{1599};
    EXPECT_TRUE(error == errcode::group::token);
    EXPECT_TRUE(error != errcode::group::user);
    EXPECT_TRUE(error == errcode::category::server);
    EXPECT_TRUE(error != errcode::category::client);
    EXPECT_TRUE(std::error_code{errc{30000}} == errcode::category::unknown);
    EXPECT_TRUE(std::error_code{errc::ok} == errcode::group::success);
}

TEST(ErrorCode, ConditionsAreForThisCategoryOnly) {
    const std::error_code foreign(1501, std::generic_category());
    EXPECT_TRUE(foreign != errcode::group::token);
    EXPECT_TRUE(foreign != errcode::category::server);
    EXPECT_TRUE(std::error_code(1004, std::system_category()) != errcode::kind::record_not_found);
}

TEST(ErrorCode, ConditionsSayWhatTheyAre) {
    const std::error_condition kind = errcode::kind::record_not_found;
    EXPECT_EQ(kind.message(), "Database record not found");
    EXPECT_STREQ(kind.category().name(), "errcode.kind");
    const std::error_condition group = errcode::group::token;
    EXPECT_EQ(group.message(), "token");
    EXPECT_STREQ(group.category().name(), "errcode.group");
    const std::error_condition category = errcode::category::client;
    EXPECT_EQ(category.message(), "client");
    EXPECT_STREQ(category.category().name(), "errcode.category");
}

// Written by hand: a code that is not here equals no std::errc at all.
TEST(ErrorCode, EqualsTheStandardErrors) {
    const std::multimap<int, std::errc> expected{
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
        {10003, std::errc::operation_canceled},
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
        const auto [first, last] = expected.equal_range(error.value());
        // Every error of the system, and some numbers that are none.
        for (int value = 1; value < 200; ++value) {
            const std::errc standard{value};
            const bool equal = std::any_of(first, last, [&](const auto &entry) { return entry.second == standard; });
            EXPECT_EQ(error == standard, equal) << error << " and std::errc " << value;
        }
        if (first != last) {
            EXPECT_EQ(error.default_error_condition(), first->second) << error;
        }
    }
}

TEST(ErrorCode, SuccessIsSuccess) {
    EXPECT_TRUE(std::error_code{errc::ok} == std::error_condition{});
    EXPECT_TRUE(std::error_code{errc::internal} != std::error_condition{});
}

TEST(ErrorCode, SystemErrorCarriesIt) {
    try {
        throw std::system_error(errc::member_muted, "send");
    } catch (const std::system_error &error) {
        EXPECT_TRUE(error.code() == errc::member_muted);
        EXPECT_STREQ(error.what(), "send: Has been muted, cannot speak in the group");
    }
}

TEST(ErrorCode, SharedLibrariesAgree) {
    EXPECT_TRUE(peer_token_expired() == errc::token_expired);
    EXPECT_TRUE(peer_token_expired() == errcode::group::token);
    EXPECT_TRUE(peer_token_group() == std::error_code{errc::token_expired});
    EXPECT_EQ(peer_token_group(), errcode::group::token);
}

} // namespace
