// The functions, one by one.

#include <errcode/errcode.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <limits>
#include <type_traits>
#include <unordered_set>
#include <vector>
#if __cplusplus >= 202002L
#include <ranges>
#endif

namespace {

using errcode::category;
using errcode::errc;
using errcode::group;

constexpr std::int32_t smallest = std::numeric_limits<std::int32_t>::min();
constexpr std::int32_t largest = std::numeric_limits<std::int32_t>::max();

// Without the library, at compile time.
static_assert(errcode::is_ok(errc::ok) && !errcode::is_ok(errc::internal) && !errcode::is_ok(errc{-1}));
static_assert(errcode::category_of(errc::ok) == category::server);
static_assert(errcode::category_of(errc{9999}) == category::server);
static_assert(errcode::category_of(errc{10000}) == category::client);
static_assert(errcode::category_of(errc{20000}) == category::client);
static_assert(errcode::category_of(errc{20001}) == category::webhook);
static_assert(errcode::category_of(errc{29999}) == category::webhook);
static_assert(errcode::category_of(errc{30000}) == category::unknown);
static_assert(errcode::category_of(errc{-1}) == category::unknown);
static_assert(errcode::category_of(errc{smallest}) == category::unknown);
static_assert(errcode::category_of(errc{largest}) == category::unknown);
static_assert(errcode::number(errc{smallest}) == smallest && errcode::number(errc{largest}) == largest);
static_assert(errcode::number(errc::token_kicked) == ERRCODE_TOKEN_KICKED);

// Nothing throws, which callers can see.
static_assert(noexcept(errcode::message(errc::ok)) &&noexcept(errcode::describe(errc::ok)));
static_assert(noexcept(errcode::from_name("OK")) &&noexcept(errcode::make_error_code(errc::ok)));

TEST(Wrapper, MessagesAndNames) {
    EXPECT_EQ(errcode::message(errc::token_expired), "Token has expired");
    EXPECT_STREQ(errcode::message_c_str(errc::token_expired), "Token has expired");
    EXPECT_EQ(errcode::name(errc::token_expired), "TOKEN_EXPIRED");
    EXPECT_STREQ(errcode::name_c_str(errc::token_expired), "TOKEN_EXPIRED");
    EXPECT_EQ(errcode::name(category::webhook), "webhook");
    EXPECT_EQ(errcode::name(group::lifecycle), "lifecycle");
    EXPECT_EQ(errcode::name(category{99}), "unknown");
    EXPECT_EQ(errcode::name(group{-1}), "unknown");
}

TEST(Wrapper, StringsAreStaticAndClosed) {
    const std::string_view message = errcode::message(errc::not_friend);
    EXPECT_EQ(message.data(), errcode::message_c_str(errc::not_friend));
    EXPECT_EQ(message.data()[message.size()], '\0');
}

TEST(Wrapper, UnknownCodesKeepTheirNumberAndSayTheirRange) {
    const errc code{20007};
    EXPECT_FALSE(errcode::is_known(code));
    EXPECT_EQ(errcode::number(code), 20007);
    EXPECT_EQ(errcode::message(code), "Custom error code of the business server, in the range 20001 to 29999");
    EXPECT_EQ(errcode::name(code), "UNKNOWN_WEBHOOK_CODE");
    EXPECT_EQ(errcode::group_of(errc{1599}), group::token);
    EXPECT_EQ(errcode::group_of(code), group::unknown);
}

TEST(Wrapper, Kinds) {
    EXPECT_TRUE(errcode::is_kind_of(errc::user_not_found, errc::record_not_found));
    EXPECT_TRUE(errcode::is_kind_of(errc{12345}, errc{12345}));
    EXPECT_FALSE(errcode::is_kind_of(errc::record_not_found, errc::user_not_found));
}

TEST(Wrapper, Describe) {
    const errcode::info info = errcode::describe(errc::group_already_exists);
    EXPECT_EQ(info.code, errc::group_already_exists);
    EXPECT_EQ(info.category, category::server);
    EXPECT_EQ(info.group, group::group);
    EXPECT_EQ(info.parent, errc::duplicate_key);
    EXPECT_EQ(info.message, "Group already exists");
    EXPECT_EQ(info.name, "GROUP_ALREADY_EXISTS");
    EXPECT_TRUE(info.known);
    EXPECT_EQ(errcode::describe(errc{-5}).code, errc{-5});
    EXPECT_EQ(errcode::describe(errc{-5}).parent, std::nullopt);
    EXPECT_FALSE(errcode::describe(errc{-5}).known);
}

TEST(Wrapper, AllGoesThroughTheTableInOrder) {
    const std::vector<errc> codes(errcode::all().begin(), errcode::all().end());
    ASSERT_EQ(codes.size(), errcode::all().size());
    EXPECT_EQ(codes.size(), errcode_count());
    EXPECT_EQ(codes.front(), errc::ok);
    EXPECT_TRUE(std::is_sorted(codes.begin(), codes.end()));
    EXPECT_TRUE(std::all_of(codes.begin(), codes.end(), errcode::is_known));
    auto at = errcode::all().begin();
    EXPECT_EQ(*at++, codes[0]);
    EXPECT_EQ(*at, codes[1]);
    EXPECT_NE(at, errcode::all().end());
#if __cplusplus >= 202002L
    static_assert(std::ranges::forward_range<errcode::code_range>);
    const auto client = [](errc code) { return errcode::category_of(code) == category::client; };
    const errcode::code_range all = errcode::all();
    EXPECT_EQ(*std::ranges::find_if(all, client), errc::sdk_network);
#endif
}

TEST(Wrapper, FromName) {
    for (const errc code : errcode::all()) {
        EXPECT_EQ(errcode::from_name(errcode::name(code)), code);
    }
    EXPECT_EQ(errcode::from_name(std::string_view{"OK, not closed here"}.substr(0, 2)), errc::ok);
    using namespace std::string_view_literals;
    for (const auto wrong : {""sv, "ok"sv, "TOKEN_EXPIRE"sv, "TOKEN_EXPIRED\0"sv, "UNKNOWN_SERVER_CODE"sv}) {
        EXPECT_EQ(errcode::from_name(wrong), std::nullopt) << wrong;
    }
}

TEST(Wrapper, CodesAreKeys) {
    const std::unordered_set<errc> tokens{errc::token_expired, errc::token_kicked};
    EXPECT_EQ(tokens.count(errc{1506}), 1U);
    EXPECT_LT(errc::token_expired, errc::token_kicked);
}

TEST(Wrapper, Version) { EXPECT_EQ(errcode::version(), ERRCODE_VERSION); }

} // namespace
