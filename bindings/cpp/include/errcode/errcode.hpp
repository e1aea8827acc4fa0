/// liberrcode for C++17: the error codes of the OpenIM instant-messaging system.
///
///     #include <errcode/errcode.hpp>
///     namespace errcode = openim::errcode;
///
///     if (const auto error = errcode::error_from({errcode::code_of(errCode), errMsg, errDlt, operationID})) {
///         log(error->what());                 // 1402 MEMBER_MUTED, op-2, MutedInGroup: Has been muted, ...
///         if (error->action() == errcode::action::retry) {
///             return retry_later();
///         }
///         show(error->user_message("en"));    // You have been muted in this group.
///     }
///
/// What holds for every function:
///
///  - Any int32 is a valid code, category, group or action. An unknown code is normal: the server may be newer, and
///    20001 to 29999 belong to each business server. It has a category, a name and messages too; is_known tells it apart.
///  - A string_view is UTF-8, never empty, valid for the life of the process, and data() is NUL-terminated.
///  - A language is a tag such as "zh", "zh-Hans-CN" or "zh_CN.UTF-8", which is what std::setlocale(LC_MESSAGES, nullptr)
///    returns. Null is English, and so is a language that the library does not have.
///  - Every function may be called from any thread at any time. Those that are not noexcept may allocate.
///
/// Needs neither exceptions nor RTTI. Link with the CMake target errcode::cpp, or with -lerrcode.
#pragma once

#include <errcode.h>

#include <errcode/generated/codes.hpp>

#include <atomic>
#include <cstdint>
#include <initializer_list>
#include <memory>
#include <new>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <type_traits>
#include <utility>
#include <vector>

template <>
struct std::is_error_code_enum<openim::errcode::errc> : std::true_type {};
template <>
struct std::is_error_condition_enum<openim::errcode::category> : std::true_type {};
template <>
struct std::is_error_condition_enum<openim::errcode::group> : std::true_type {};
template <>
struct std::is_error_condition_enum<openim::errcode::action> : std::true_type {};

namespace openim::errcode {

/// The number of a code, category, group or action: errc{n} and number(code) are each other's inverse for every int32.
template <class Enum>
[[nodiscard]] constexpr std::enable_if_t<std::is_enum_v<Enum>, std::int32_t> number(Enum value) noexcept {
    return static_cast<std::int32_t>(value);
}

/// Whether the code is success: errc::ok, and nothing else.
[[nodiscard]] constexpr bool is_ok(errc code) noexcept { return code == errc::ok; }

/// Whether the code is in the dictionary or registered.
[[nodiscard]] inline bool is_known(errc code) noexcept { return ::errcode_is_known(number(code)); }

/// What the code means, in English, for developers and logs: a sentence without a full stop.
[[nodiscard]] inline std::string_view message(errc code) noexcept { return ::errcode_message(number(code)); }

/// As message, in another language. A registered code has one message for all languages.
[[nodiscard]] inline std::string_view message_in(errc code, const char *language) noexcept {
    return ::errcode_message_in(number(code), language);
}

/// What to show the person in front of the app: whole sentences without jargon.
[[nodiscard]] inline std::string_view user_message(errc code, const char *language) noexcept {
    return ::errcode_user_message(number(code), language);
}

/// What a program does about the code. action::none for an unknown one.
[[nodiscard]] inline action action_of(errc code) noexcept { return action{::errcode_action(number(code))}; }

/// What kind of thing went wrong, to sort and show codes by; decide by the action. An unknown code has the group of its
/// hundred (1599: token), or group::unknown.
[[nodiscard]] inline group group_of(errc code) noexcept { return group{::errcode_group(number(code))}; }

/// The name of the code: "TOKEN_EXPIRED". That of an unknown code, such as "UNKNOWN_SERVER_CODE", is no name of any code.
[[nodiscard]] inline std::string_view name(errc code) noexcept { return ::errcode_name(number(code)); }

/// The name of a category, group or action, such as "renew_token"; "unknown" for a number that has none.
[[nodiscard]] inline std::string_view name(category value) noexcept { return ::errcode_category_name(number(value)); }
[[nodiscard]] inline std::string_view name(group value) noexcept { return ::errcode_group_name(number(value)); }
[[nodiscard]] inline std::string_view name(action value) noexcept { return ::errcode_action_name(number(value)); }

/// The version of the library that is running: "1.0.0". ERRCODE_VERSION is that of the headers.
[[nodiscard]] inline std::string_view version() noexcept { return ::errcode_version(); }

/// The known codes in ascending order, registered ones included.
[[nodiscard]] inline std::vector<errc> all() {
    std::vector<errc> codes;
    for (std::int32_t code = INT32_MIN; ::errcode_next(&code);) {
        codes.push_back(errc{code});
    }
    return codes;
}

/// The code with exactly this name. Goes through all of them.
[[nodiscard]] inline std::optional<errc> from_name(std::string_view wanted) {
    std::int32_t code = 0;
    // What is found is another name than one with a NUL inside.
    const bool found = ::errcode_from_name(std::string{wanted}.c_str(), &code) && name(errc{code}) == wanted;
    return found ? std::optional{errc{code}} : std::nullopt;
}

/// The code with a number of any type; nothing if that is not a whole number in the range of int32. Never truncates.
template <class Number, class = std::enable_if_t<std::is_arithmetic_v<Number> && !std::is_same_v<Number, bool>>>
[[nodiscard]] constexpr std::optional<errc> code_of(Number value) noexcept {
    // A double has every int32, and no integer outside of the range is rounded into it.
    const auto exact = static_cast<double>(value);
    const bool fits = INT32_MIN <= exact && exact <= INT32_MAX;
    const auto whole = fits ? static_cast<std::int32_t>(exact) : 0;
    return fits && whole == exact ? std::optional{errc{whole}} : std::nullopt;
}

/// The category of errc. Each shared library may have an object of its own: use code_of and the comparisons here, which go
/// by its name, "openim.errcode". As with every category, a std::error_code must not outlive the plugin that made it.
[[nodiscard]] inline const std::error_category &error_category() noexcept;

/// A code as std::error_code; an errc also converts by itself.
[[nodiscard]] inline std::error_code make_error_code(errc code) noexcept { return {number(code), error_category()}; }

/// The code in a std::error_code; nothing if that is of another category.
[[nodiscard]] inline std::optional<errc> code_of(const std::error_code &error) noexcept {
    const bool ours = std::string_view{error.category().name()} == error_category().name();
    return ours ? std::optional{errc{error.value()}} : std::nullopt;
}

inline bool operator==(const std::error_code &error, errc code) noexcept { return code_of(error) == code; }
inline bool operator==(errc code, const std::error_code &error) noexcept { return code_of(error) == code; }
inline bool operator!=(const std::error_code &error, errc code) noexcept { return code_of(error) != code; }
inline bool operator!=(errc code, const std::error_code &error) noexcept { return code_of(error) != code; }

namespace detail {

/// A T that is never destroyed: destructors of other statics may still ask for it.
template <class T>
[[nodiscard]] const T &immortal() noexcept {
    alignas(T) static unsigned char storage[sizeof(T)];
    static const T *const value = ::new (static_cast<void *>(storage)) T;
    return *value;
}

class code_category final : public std::error_category {
public:
    [[nodiscard]] const char *name() const noexcept override { return "openim.errcode"; }
    [[nodiscard]] std::string message(int code) const override { return ::errcode_message(code); }

    /// What codes are in the terms of std::errc, for programs that do not know this library. Those of tokens are not
    /// permission_denied, since a new token helps; nor are missing records a missing file.
    [[nodiscard]] std::error_condition default_error_condition(int code) const noexcept override {
        // clang-format off
        switch (errc{code}) {
        case errc::ok: return {};
        case errc::invalid_parameter: case errc::handshake_parameter_invalid: case errc::rpc_invalid_argument:
        case errc::sdk_invalid_parameter: case errc::sdk_invalid_group_type:
            return std::errc::invalid_argument;
        case errc::permission_denied: case errc::organization_permission_denied:
            return std::errc::permission_denied;
        case errc::cannot_add_self: case errc::blocked_by_peer: case errc::member_muted: case errc::group_muted:
            return std::errc::operation_not_permitted;
        case errc::unsupported_group_type: case errc::message_read_disabled: case errc::sdk_unsupported_content_type:
        case errc::sdk_unsupported_for_supergroup: case errc::sdk_supergroup_only:
            return std::errc::not_supported;
        case errc::too_many_requests: case errc::connection_limit_exceeded: case errc::rpc_unavailable:
        case errc::sdk_resource_not_ready:
            return std::errc::resource_unavailable_try_again;
        case errc::sdk_network_timeout: case errc::sdk_context_deadline_exceeded: case errc::rpc_deadline_exceeded:
            return std::errc::timed_out;
        case errc::sdk_message_decompression_failed: case errc::sdk_message_decode_failed:
            return std::errc::bad_message;
        case errc::rpc_canceled: return std::errc::operation_canceled;
        case errc::sdk_file_not_found: return std::errc::no_such_file_or_directory;
        case errc::sdk_unsupported_request_identifier: return std::errc::protocol_not_supported;
        default: return {code, *this};
        }
        // clang-format on
    }
};

[[nodiscard]] constexpr category property(errc code, category) noexcept { return category_of(code); }
[[nodiscard]] inline group property(errc code, group) noexcept { return group_of(code); }
[[nodiscard]] inline action property(errc code, action) noexcept { return action_of(code); }
[[nodiscard]] constexpr const char *title(category) noexcept { return "openim.errcode.category"; }
[[nodiscard]] constexpr const char *title(group) noexcept { return "openim.errcode.group"; }
[[nodiscard]] constexpr const char *title(action) noexcept { return "openim.errcode.action"; }

template <class Property>
class condition_category final : public std::error_category {
public:
    [[nodiscard]] const char *name() const noexcept override { return title(Property{}); }
    [[nodiscard]] std::string message(int value) const override { return std::string{errcode::name(Property{value})}; }
    using std::error_category::equivalent;
    [[nodiscard]] bool equivalent(const std::error_code &error, int value) const noexcept override {
        const std::optional<errc> code = code_of(error);
        return code && property(*code, Property{}) == Property{value};
    }
};

} // namespace detail

inline const std::error_category &error_category() noexcept { return detail::immortal<detail::code_category>(); }

/// Equal to the codes that have this category, group or action: error == action::retry.
template <class Property, class = std::enable_if_t<std::is_error_condition_enum_v<Property>>>
[[nodiscard]] std::error_condition make_error_condition(Property value) noexcept {
    return {number(value), detail::immortal<detail::condition_category<Property>>()};
}

/// What a server or SDK says of a call, by whatever JSON library it was read.
struct reply {
    /// errCode by code_of(number); nothing if it is missing or no number.
    std::optional<errc> code;
    /// errMsg and errDlt: for logs, never for the person.
    std::string err_msg{};
    std::string err_dlt{};
    /// operationID, by which the call is found in the server's logs.
    std::string operation_id{};
};

/// A call that failed: to be returned or thrown. Copying it does not throw.
class error : public std::system_error {
public:
    explicit error(errcode::reply failed)
        : std::system_error(failed.code ? make_error_code(*failed.code) : make_error_code(std::errc::bad_message),
                            summary(failed)),
          reply_(std::make_shared<const errcode::reply>(std::move(failed))) {}

    /// All that was said. No code if the reply had none: then code() is std::errc::bad_message.
    [[nodiscard]] const errcode::reply &reply() const noexcept { return *reply_; }
    /// As action_of; action::none if there is no code.
    [[nodiscard]] errcode::action action() const noexcept { return action_of(reply_->code.value_or(errc{-1})); }
    /// As user_message; a general text if there is no code.
    [[nodiscard]] std::string_view user_message(const char *language) const noexcept {
        return errcode::user_message(reply_->code.value_or(errc{-1}), language);
    }

private:
    static std::string summary(const errcode::reply &failed) {
        std::string text = "no valid errCode in the reply";
        if (failed.code) {
            text = std::to_string(number(*failed.code)).append(" ").append(name(*failed.code));
        }
        for (const std::string *part : {&failed.operation_id, &failed.err_msg, &failed.err_dlt}) {
            if (!part->empty()) {
                text.append(", ").append(*part);
            }
        }
        return text;
    }

    std::shared_ptr<const errcode::reply> reply_;
};

/// Nothing if the reply is success, which is errCode 0 and nothing else: a reply without errCode is an error.
[[nodiscard]] inline std::optional<error> error_from(reply reply) {
    return reply.code == errc::ok ? std::nullopt : std::optional<error>{std::in_place, std::move(reply)};
}

/// A code of a business server, to register.
struct custom {
    /// 20001 to 29999.
    std::int32_t code;
    errcode::action action;
    /// SCREAMING_SNAKE: words of A to Z and 0 to 9 with single underscores between, a letter first.
    std::string_view name;
    /// UTF-8 without characters that hide or reorder text, such as a line break. It is the user message, too.
    std::string_view message;
};

/// Why codes are not registered.
struct refusal {
    /// One of the ERRCODE_STATUS_ constants.
    errcode_status_t status;
    /// Of the first entry that is refused.
    std::uint32_t index;

    /// Such as "entry 1 is not registered: the name is not SCREAMING_SNAKE".
    [[nodiscard]] std::string message() const {
        const std::string entry = "entry " + std::to_string(index) + " is not registered: ";
        switch (status) {
        case ERRCODE_STATUS_OUT_OF_RANGE:
            return entry + "the code is not in the range 20001 to 29999";
        case ERRCODE_STATUS_BAD_NAME:
            return entry + "the name is not SCREAMING_SNAKE";
        case ERRCODE_STATUS_BAD_MESSAGE:
            return entry + "the message is empty, not UTF-8, or has a character that hides or reorders text";
        default:
            return entry + "a newer library refuses it";
        }
    }
};

/// Registers an array or vector that lives, unchanged and with its strings, as long as the process; nothing is copied:
///
///     #include <errcode_openim_chat.h>
///     errcode::register_static(errcode_openim_chat_en);    // or _zh
template <class Entries>
std::optional<refusal> register_static(const Entries &entries) noexcept {
    std::uint32_t index = 0;
    const auto status = ::errcode_register(std::data(entries), static_cast<std::uint32_t>(std::size(entries)), &index);
    return status == ERRCODE_STATUS_OK ? std::nullopt : std::optional{refusal{status, index}};
}

/// Registers the codes of a list or container, all or none, for every language of the process. A code that is registered
/// again has its new entry from then on. The texts are copied; the copies, also of replaced entries, stay for the life of
/// the process.
///
///     if (const auto refused = errcode::register_codes({{20201, errcode::action::retry, "BUSY", "Please wait."}})) {
///         std::cerr << refused->message() << '\n';
///     }
template <class Codes = std::initializer_list<custom>>
[[nodiscard]] std::optional<refusal> register_codes(const Codes &codes) {
    // Never freed, since a reader may still have a replaced entry; linked, so that leak checkers find them.
    struct permanent {
        std::vector<std::string> texts;
        std::vector<errcode_custom_t> entries;
        const permanent *previous;
    };
    static std::atomic<const permanent *> newest{nullptr};

    auto made = std::make_unique<permanent>();
    made->texts.reserve(2 * std::size(codes)); // so that none moves
    // A text with a NUL inside would be another one in C: it is refused as a missing one.
    const auto keep = [&texts = made->texts](std::string_view text) {
        return text.find('\0') == text.npos ? texts.emplace_back(text).c_str() : nullptr;
    };
    for (const custom &code : codes) {
        made->entries.push_back({code.code, number(code.action), keep(code.name), keep(code.message)});
    }
    const std::optional<refusal> refused = register_static(made->entries);
    if (!refused) {
        permanent *const kept = made.release();
        kept->previous = newest.exchange(kept);
    }
    return refused;
}

} // namespace openim::errcode
