// The functions that look codes up.

#include <errcode/errcode.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <functional>
#include <limits>
#include <sstream>
#include <string>
#include <unordered_set>
#include <vector>

namespace errcode = openim::errcode;

namespace {

using errcode::action;
using errcode::category;
using errcode::code_of;
using errcode::errc;
using errcode::group;

constexpr std::int32_t smallest = std::numeric_limits<std::int32_t>::min();
constexpr std::int32_t largest = std::numeric_limits<std::int32_t>::max();

// At compile time.
static_assert(errcode::is_ok(errc::ok) && !errcode::is_ok(errc::internal) && !errcode::is_ok(errc{-1}));
static_assert(errcode::category_of(errc{-1}) == category::unknown);
static_assert(errcode::category_of(errc{smallest}) == category::unknown);
static_assert(errcode::category_of(errc{29999}) == category::webhook);
static_assert(errcode::number(errc{smallest}) == smallest && errcode::number(errc{largest}) == largest);
static_assert(errcode::number(errc::token_kicked) == ERRCODE_TOKEN_KICKED);
static_assert(errcode::number(action::operator_) == ERRCODE_ACTION_OPERATOR);
static_assert(noexcept(errcode::message(errc::ok)) &&noexcept(errcode::user_message(errc::ok, nullptr)));

TEST(Codes, Vectors) {
    std::ifstream file(VECTORS);
    ASSERT_TRUE(file) << VECTORS;
    std::size_t count = 0;
    std::size_t known = 0;
    for (std::string line; std::getline(file, line);) {
        if (line.empty() || line[0] == '#') {
            continue;
        }
        SCOPED_TRACE(line);
        std::vector<std::string> field;
        std::istringstream stream(line);
        for (std::string text; std::getline(stream, text, '\t');) {
            field.push_back(text);
        }
        ASSERT_EQ(field.size(), 10U);
        const errc code{std::stoi(field[0])};
        EXPECT_EQ(errcode::name(errcode::category_of(code)), field[1]);
        EXPECT_EQ(errcode::number(errcode::category_of(code)), errcode_category(errcode::number(code)));
        EXPECT_EQ(errcode::name(errcode::group_of(code)), field[2]);
        EXPECT_EQ(errcode::name(errcode::action_of(code)), field[3]);
        EXPECT_EQ(errcode::is_known(code), field[4] == "yes");
        EXPECT_EQ(errcode::name(code), field[5]);
        EXPECT_EQ(errcode::message(code), field[6]);
        EXPECT_EQ(std::error_code{code}.message(), field[6]);
        EXPECT_EQ(errcode::message_in(code, "en"), field[6]);
        EXPECT_EQ(errcode::message_in(code, "zh_CN.UTF-8"), field[7]);
        EXPECT_EQ(errcode::user_message(code, nullptr), field[8]);
        EXPECT_EQ(errcode::user_message(code, "ZH-Hans"), field[9]);
        EXPECT_EQ(errcode::is_ok(code), field[0] == "0");
        EXPECT_EQ(errcode::from_name(field[5]), field[4] == "yes" ? std::optional{code} : std::nullopt);
        ++count;
        known += errcode::is_known(code) ? 1U : 0U;
    }
    EXPECT_GT(count, known);
    EXPECT_EQ(known, errcode::all().size());
}

TEST(Codes, TextsAreNulTerminated) {
    const std::string_view message = errcode::message(errc::not_friend);
    EXPECT_EQ(message.data(), errcode_message(1303));
    EXPECT_STREQ(message.data(), "The other party is not your friend");
}

TEST(Codes, NumbersWithoutANameHere) {
    EXPECT_EQ(errcode::name(category{99}), "unknown");
    EXPECT_EQ(errcode::name(group{-1}), "unknown");
    EXPECT_EQ(errcode::name(action{smallest}), "unknown");
    EXPECT_EQ(errcode::action_of(errc{smallest}), action::none);
}

TEST(Codes, AllAscend) {
    const std::vector<errc> codes = errcode::all();
    EXPECT_EQ(codes.front(), errc::ok);
    EXPECT_EQ(codes.back(), errc::data_error);
    EXPECT_EQ(std::adjacent_find(codes.begin(), codes.end(), std::greater_equal<>{}), codes.end());
    EXPECT_TRUE(std::all_of(codes.begin(), codes.end(), errcode::is_known));
}

TEST(Codes, FromName) {
    EXPECT_EQ(errcode::from_name(std::string_view{"OK, and more"}.substr(0, 2)), errc::ok);
    using namespace std::string_view_literals;
    for (const auto wrong : {""sv, "ok"sv, "TOKEN_EXPIRE"sv, "TOKEN_EXPIRED\0"sv, "UNKNOWN_SERVER_CODE"sv}) {
        EXPECT_EQ(errcode::from_name(wrong), std::nullopt) << wrong;
    }
}

TEST(Codes, AreKeys) {
    const std::unordered_set<errc> tokens{errc::token_expired, errc::token_kicked};
    EXPECT_EQ(tokens.count(errc{1506}), 1U);
    EXPECT_LT(errc::token_expired, errc::token_kicked);
}

TEST(Codes, Version) { EXPECT_EQ(errcode::version(), ERRCODE_VERSION); }

// Numbers of every type, never truncated.
template <class Number>
void expect_whole_range() {
    using limits = std::numeric_limits<Number>;
    for (const double value : {-2147483649.0, -2147483648.0, -1.0, 0.0, 1501.0, 2147483647.0, 2147483648.0,
                               4294967296.0, 4294968797.0, 9007199254740993.0}) {
        if (value < static_cast<double>(limits::lowest()) || static_cast<double>(limits::max()) < value) {
            continue;
        }
        const auto number = static_cast<Number>(value);
        const auto exact = static_cast<double>(number);
        const bool fits = smallest <= exact && exact <= largest;
        EXPECT_EQ(code_of(number), fits ? std::optional{errc{static_cast<std::int32_t>(exact)}} : std::nullopt)
            << exact;
    }
}

TEST(Codes, FromNumbersOfEveryType) {
    expect_whole_range<signed char>();
    expect_whole_range<unsigned char>();
    expect_whole_range<short>();
    expect_whole_range<int>();
    expect_whole_range<unsigned>();
    expect_whole_range<long long>();
    expect_whole_range<unsigned long long>();
    expect_whole_range<float>();
    expect_whole_range<double>();
    expect_whole_range<long double>();
    for (const double wrong : {1501.5, -0.5, 1e99, -1e99, std::numeric_limits<double>::infinity(),
                               std::numeric_limits<double>::quiet_NaN()}) {
        EXPECT_EQ(code_of(wrong), std::nullopt) << wrong;
    }
    static_assert(code_of(18446744073709551615ULL) == std::nullopt);
    static_assert(code_of(4294967296LL) == std::nullopt && code_of(1501LL) == errc::token_expired);
}

} // namespace
