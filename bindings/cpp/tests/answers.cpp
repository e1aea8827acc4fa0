// What every language has to answer, and the same answers as the C functions.

#include <errcode/errcode.hpp>

#include <gtest/gtest.h>

#include <fstream>
#include <random>
#include <sstream>
#include <string>
#include <vector>

namespace {

using errcode::errc;

std::vector<std::string> split(const std::string &line) {
    std::vector<std::string> fields;
    std::istringstream stream(line);
    for (std::string field; std::getline(stream, field, '\t');) {
        fields.push_back(field);
    }
    return fields;
}

TEST(Answers, Vectors) {
    std::ifstream file(VECTORS);
    ASSERT_TRUE(file) << VECTORS;
    std::size_t count = 0;
    std::size_t known = 0;
    for (std::string line; std::getline(file, line);) {
        if (line.empty() || line[0] == '#') {
            continue;
        }
        SCOPED_TRACE(line);
        const std::vector<std::string> fields = split(line);
        ASSERT_EQ(fields.size(), 6U);
        const errc code{std::stoi(fields[0])};
        EXPECT_EQ(errcode::name(errcode::category_of(code)), fields[1]);
        EXPECT_EQ(errcode::name(errcode::group_of(code)), fields[2]);
        EXPECT_EQ(errcode::is_known(code), fields[3] == "yes");
        EXPECT_EQ(errcode::name(code), fields[4]);
        EXPECT_EQ(errcode::message(code), fields[5]);
        EXPECT_EQ(std::error_code{code}.message(), fields[5]);
        EXPECT_EQ(errcode::is_ok(code), fields[0] == "0");
        EXPECT_EQ(errcode::from_name(fields[4]), fields[3] == "yes" ? std::optional{code} : std::nullopt);
        ++count;
        known += errcode::is_known(code) ? 1U : 0U;
    }
    EXPECT_GT(count, known);
    EXPECT_EQ(known, errcode::all().size());
}

void expect_as_c(errc code) {
    const std::int32_t number = errcode::number(code);
    const errcode_info_t c = errcode_describe(number);
    ASSERT_EQ(errcode::message_c_str(code), errcode_message(number)) << number;
    ASSERT_EQ(errcode::message(code), std::string_view(c.message, c.message_length)) << number;
    ASSERT_EQ(errcode::name(code), std::string_view(c.name, c.name_length)) << number;
    ASSERT_EQ(static_cast<errcode_category_t>(errcode::category_of(code)), errcode_category(number)) << number;
    ASSERT_EQ(static_cast<errcode_group_t>(errcode::group_of(code)), errcode_group(number)) << number;
    ASSERT_EQ(errcode::is_known(code), errcode_is_known(number)) << number;
    ASSERT_EQ(errcode::is_ok(code), errcode_is_ok(number)) << number;
    const errcode::info info = errcode::describe(code);
    ASSERT_EQ(errcode::number(info.code), number);
    ASSERT_EQ(info.category, errcode::category_of(code)) << number;
    ASSERT_EQ(info.group, errcode::group_of(code)) << number;
    ASSERT_EQ(errcode::number(info.parent.value_or(code)), c.parent) << number;
    ASSERT_EQ(info.message, errcode::message(code)) << number;
    ASSERT_EQ(info.name, errcode::name(code)) << number;
    ASSERT_EQ(info.known, errcode::is_known(code)) << number;
    const std::error_code error = code;
    ASSERT_EQ(error.value(), number);
    ASSERT_TRUE(error == info.category && error == info.group) << number;
}

TEST(Answers, RandomCodesAsInC) {
    std::mt19937 random(20240601);
    std::uniform_int_distribution<std::int32_t> anywhere(INT32_MIN, INT32_MAX);
    std::uniform_int_distribution<std::int32_t> near(-100, 100'000);
    for (int i = 0; i < 50'000; ++i) {
        expect_as_c(errc{anywhere(random)});
        expect_as_c(errc{near(random)});
        if (HasFatalFailure()) {
            return;
        }
    }
}

} // namespace
