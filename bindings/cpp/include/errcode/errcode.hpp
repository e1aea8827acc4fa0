/// liberrcode for C++17: the error codes of the OpenIM instant-messaging system.
///
///     #include <errcode/errcode.hpp>
///     namespace errcode = openim::errcode;
///
///     if (const auto error = errcode::error_from({errcode::code_of(errCode), errMsg, errDlt, operationID})) {
///         log(error->what());                               // 1402 MEMBER_MUTED, op-2, MutedInGroup: Has been muted, ...
///         switch (error->action()) {
///         case errcode::action::retry: return retry_later();
///         case errcode::action::renew_token: return renew_token_once();
///         case errcode::action::sign_in: return show_sign_in();
///         default: return show(error->user_message("en"));  // You have been muted in this group.
///         }
///     }
///
/// What holds for every function:
///
///  - Any int32 is a valid code, category, group or action. An unknown code is normal: the server may be newer than the
///    program, and 20001 to 29999 belong to each business server, whose codes a program can register. It keeps its number
///    and has a category, a name and messages all the same; is_known tells it apart.
///  - A string_view is UTF-8, never empty, valid for the life of the process, and data() is NUL-terminated.
///  - A language is a tag such as "zh", "zh-Hans-CN" or "zh_CN.UTF-8", so that std::setlocale(LC_MESSAGES, nullptr) will
///    do. Null is English, and so is a language that the library does not have.
///  - Every function may be called from any thread at any time. Those that are not noexcept may allocate.
///
/// Needs neither exceptions nor RTTI. Link with the CMake target errcode::cpp, or with -lerrcode.
#pragma once

#include <errcode.h>

#include <errcode/generated/codes.hpp>

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <initializer_list>
#include <iterator>
#include <memory>
#include <new>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <type_traits>
#include <utility>
#include <vector>

/// Codes convert to std::error_code.
template <>
struct std::is_error_code_enum<openim::errcode::errc> : std::true_type {};

/// Categories, groups and actions compare with std::error_code.
template <>
struct std::is_error_condition_enum<openim::errcode::category> : std::true_type {};
template <>
struct std::is_error_condition_enum<openim::errcode::group> : std::true_type {};
template <>
struct std::is_error_condition_enum<openim::errcode::action> : std::true_type {};

namespace openim::errcode {

/// The number of a code, unchanged: errc{n} and number(code) are each other's inverse for every int32.
[[nodiscard]] constexpr std::int32_t number(errc code) noexcept { return static_cast<std::int32_t>(code); }

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

/// The name of a category, in lower case: "server". "unknown" for a number that is no category.
[[nodiscard]] inline std::string_view name(category value) noexcept {
    return ::errcode_category_name(static_cast<errcode_category_t>(value));
}

/// The name of a group, in lower case: "token". "unknown" for a number that is no group.
[[nodiscard]] inline std::string_view name(group value) noexcept {
    return ::errcode_group_name(static_cast<errcode_group_t>(value));
}

/// The name of an action, in lower case: "renew_token". "none" for a number that is no action.
[[nodiscard]] inline std::string_view name(action value) noexcept {
    return ::errcode_action_name(static_cast<errcode_action_t>(value));
}

/// The version of the library that is running: "1.0.0". ERRCODE_VERSION is that of the headers.
[[nodiscard]] inline std::string_view version() noexcept { return ::errcode_version(); }

/// Every known code in ascending order, registered ones included.
///
///     for (const errcode::errc code : errcode::all()) {
///         std::cout << errcode::name(code) << '\n';
///     }
class code_range {
public:
    class iterator {
    public:
        // By the rules of C++17 a forward iterator refers to a stored object; by those of C++20 this is one.
        using iterator_category = std::input_iterator_tag;
        using iterator_concept = std::forward_iterator_tag;
        using value_type = errc;
        using difference_type = std::ptrdiff_t;
        using pointer = void;
        using reference = errc;

        /// At the end.
        iterator() noexcept = default;
        /// At the first code that is greater.
        explicit iterator(std::int32_t code) noexcept : code_(code), at_end_(!::errcode_next(&code_)) {}
        [[nodiscard]] errc operator*() const noexcept { return errc{code_}; }
        iterator &operator++() noexcept { return *this = iterator{code_}; }
        iterator operator++(int) noexcept { return std::exchange(*this, iterator{code_}); }
        friend bool operator==(iterator a, iterator b) noexcept {
            return a.at_end_ == b.at_end_ && (a.at_end_ || a.code_ == b.code_);
        }
        friend bool operator!=(iterator a, iterator b) noexcept { return !(a == b); }

    private:
        std::int32_t code_ = 0;
        bool at_end_ = true;
    };

    [[nodiscard]] iterator begin() const noexcept { return iterator{INT32_MIN}; }
    [[nodiscard]] iterator end() const noexcept { return {}; }
};

/// See code_range.
[[nodiscard]] inline code_range all() noexcept { return {}; }

/// The code with exactly this name. Goes through all of them.
[[nodiscard]] inline std::optional<errc> from_name(std::string_view wanted) noexcept {
    for (const errc code : all()) {
        if (name(code) == wanted) {
            return code;
        }
    }
    return std::nullopt;
}

// ---------------------------------------------------------------------------------------------------------------------
// std::error_code

/// The category of errc; its name is "openim.errcode". Each shared library may have an object of its own: use code_of and
/// the comparisons here, which go by the name, rather than error.category() == error_category(). As with every category,
/// a std::error_code must not outlive the plugin that made it.
[[nodiscard]] const std::error_category &error_category() noexcept;

/// A code as std::error_code; an errc also converts by itself.
[[nodiscard]] inline std::error_code make_error_code(errc code) noexcept { return {number(code), error_category()}; }

/// The code in a std::error_code; nothing if that is of another category.
[[nodiscard]] inline std::optional<errc> code_of(const std::error_code &error) noexcept {
    const bool ours = std::strcmp(error.category().name(), error_category().name()) == 0;
    return ours ? std::optional{errc{error.value()}} : std::nullopt;
}

/// The code with a number of any type; nothing if that is not a whole number in the range of int32. Never truncates.
template <class Number, class = std::enable_if_t<std::is_arithmetic_v<Number> && !std::is_same_v<Number, bool>>>
[[nodiscard]] constexpr std::optional<errc> code_of(Number value) noexcept {
    if constexpr (std::is_floating_point_v<Number>) {
        // As double, which has every int32. NaN fails too.
        if (!(double{INT32_MIN} <= value && value <= double{INT32_MAX})) {
            return std::nullopt;
        }
    } else if constexpr (std::is_unsigned_v<Number>) {
        if (value > std::uint32_t{INT32_MAX}) {
            return std::nullopt;
        }
    } else if (value < INT32_MIN || INT32_MAX < value) {
        return std::nullopt;
    }
    const auto whole = static_cast<std::int32_t>(value);
    return static_cast<Number>(whole) < value || value < static_cast<Number>(whole) ? std::nullopt
                                                                                    : std::optional{errc{whole}};
}

inline bool operator==(const std::error_code &error, errc code) noexcept { return code_of(error) == code; }
inline bool operator==(errc code, const std::error_code &error) noexcept { return error == code; }
inline bool operator!=(const std::error_code &error, errc code) noexcept { return !(error == code); }
inline bool operator!=(errc code, const std::error_code &error) noexcept { return !(error == code); }

namespace detail {

/// The std::errc that a code equals, so that a program that handles it without knowing this library does the right thing;
/// zero if there is none. Tokens have none: signing in again helps there, which it does not where permission is denied.
/// Nor have records that do not exist, as std::errc knows only files, and network errors that do not say what failed.
[[nodiscard]] constexpr std::errc standard(errc code) noexcept {
    // clang-format off
    switch (code) {
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
    default: return std::errc{};
    }
    // clang-format on
}

class code_category final : public std::error_category {
public:
    [[nodiscard]] const char *name() const noexcept override { return "openim.errcode"; }
    [[nodiscard]] std::string message(int code) const override { return ::errcode_message(code); }
    [[nodiscard]] std::error_condition default_error_condition(int code) const noexcept override {
        if (is_ok(errc{code})) {
            return {};
        }
        const std::errc equal = standard(errc{code});
        return equal == std::errc{} ? std::error_condition{code, *this} : equal;
    }
};

[[nodiscard]] constexpr category property(errc code, category) noexcept { return category_of(code); }
[[nodiscard]] inline group property(errc code, group) noexcept { return group_of(code); }
[[nodiscard]] inline action property(errc code, action) noexcept { return action_of(code); }
[[nodiscard]] constexpr const char *title(category) noexcept { return "openim.errcode.category"; }
[[nodiscard]] constexpr const char *title(group) noexcept { return "openim.errcode.group"; }
[[nodiscard]] constexpr const char *title(action) noexcept { return "openim.errcode.action"; }

/// The category of a category, group or action as std::error_condition.
template <class Condition>
class condition_category final : public std::error_category {
public:
    [[nodiscard]] const char *name() const noexcept override { return title(Condition{}); }
    [[nodiscard]] std::string message(int value) const override { return std::string{errcode::name(Condition{value})}; }
    using std::error_category::equivalent;
    [[nodiscard]] bool equivalent(const std::error_code &error, int value) const noexcept override {
        const std::optional<errc> code = code_of(error);
        return code && property(*code, Condition{}) == Condition{value};
    }
};

/// A T that is never destroyed: destructors of other statics may still ask for it.
template <class T>
[[nodiscard]] const T &immortal() noexcept {
    alignas(T) static unsigned char storage[sizeof(T)];
    static const T *const value = ::new (static_cast<void *>(storage)) T;
    return *value;
}

} // namespace detail

inline const std::error_category &error_category() noexcept { return detail::immortal<detail::code_category>(); }

/// Equal to the codes of this category: error == category::client.
[[nodiscard]] inline std::error_condition make_error_condition(category value) noexcept {
    return {static_cast<int>(value), detail::immortal<detail::condition_category<category>>()};
}

/// Equal to the codes of this group: error == group::token.
[[nodiscard]] inline std::error_condition make_error_condition(group value) noexcept {
    return {static_cast<int>(value), detail::immortal<detail::condition_category<group>>()};
}

/// Equal to the codes with this action: error == action::retry.
[[nodiscard]] inline std::error_condition make_error_condition(action value) noexcept {
    return {static_cast<int>(value), detail::immortal<detail::condition_category<action>>()};
}

// ---------------------------------------------------------------------------------------------------------------------
// Replies

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
    [[nodiscard]] errcode::action action() const noexcept {
        return reply_->code ? action_of(*reply_->code) : errcode::action::none;
    }
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

// ---------------------------------------------------------------------------------------------------------------------
// The codes of a business server

/// A code to register.
struct custom {
    /// 20001 to 29999.
    std::int32_t code;
    errcode::action action;
    /// SCREAMING_SNAKE: words of A to Z and 0 to 9 with single underscores between, a letter first.
    std::string_view name;
    /// UTF-8 without control characters; also the user message, so make it a text that people may see.
    std::string_view message;
};

/// Why an entry is refused. A newer library may have more reasons.
enum class status : std::int32_t {
    ok = ERRCODE_STATUS_OK,
    out_of_range = ERRCODE_STATUS_OUT_OF_RANGE,
    bad_name = ERRCODE_STATUS_BAD_NAME,
    bad_message = ERRCODE_STATUS_BAD_MESSAGE,
};

/// How a registration ended. True if the codes are registered.
struct registration {
    errcode::status status;
    /// Of the first entry that is refused; 0 if none is.
    std::size_t index;

    explicit operator bool() const noexcept { return status == errcode::status::ok; }
    /// The reason, to complete "20007 is not registered: ...".
    [[nodiscard]] std::string_view message() const noexcept {
        switch (status) {
        case errcode::status::ok:
            return "registered";
        case errcode::status::out_of_range:
            return "the code is not in the range 20001 to 29999";
        case errcode::status::bad_name:
            return "the name is not SCREAMING_SNAKE";
        case errcode::status::bad_message:
            return "the message is empty, not UTF-8, or has a control character";
        }
        return "refused by a newer library";
    }
};

/// Registers entries that live, unchanged and with their strings, as long as the process; nothing is copied:
///
///     #include <errcode_openim_chat.h>
///     errcode::register_static(errcode_openim_chat_en);    // or _zh
template <std::size_t Count>
registration register_static(const errcode_custom_t (&entries)[Count]) noexcept {
    std::uint32_t refused = 0;
    const errcode_status_t ended = ::errcode_register(entries, std::uint32_t{Count}, &refused);
    return {status{ended}, refused};
}

namespace detail {

/// Entries for the library, which are never freed: a reader may still have one that was replaced.
struct permanent {
    std::vector<std::string> texts;
    std::vector<errcode_custom_t> entries;
    const permanent *previous = nullptr;
};
/// All of them, so that leak checkers see that they are meant to stay.
inline std::atomic<const permanent *> newest{nullptr};

} // namespace detail

/// Registers codes, all or none, for every language of the process. A code that is registered again has its new entry from
/// then on. The texts are copied, and the copies stay for the life of the process, those of replaced entries too.
///
///     const auto registered = errcode::register_codes({
///         {20001, errcode::action::tell_user, "WRONG_PASSWORD", "Wrong password"},
///         {20007, errcode::action::tell_user, "CODE_EXPIRED", "Verification code expired"},
///     });
///     if (!registered) {
///         std::cerr << "entry " << registered.index << ": " << registered.message() << '\n';
///     }
[[nodiscard]] inline registration register_codes(const custom *codes, std::size_t count) {
    auto kept = std::make_unique<detail::permanent>();
    kept->texts.reserve(2 * count);
    // A text with a NUL inside would be another one in C: it is refused as a missing one.
    const auto keep = [&kept](std::string_view text) {
        const bool whole = text.find('\0') == text.npos;
        return whole ? kept->texts.emplace_back(text).c_str() : nullptr;
    };
    for (std::size_t i = 0; i < count; ++i) {
        const custom &code = codes[i];
        kept->entries.push_back(
            {code.code, static_cast<errcode_action_t>(code.action), keep(code.name), keep(code.message)});
    }
    std::uint32_t refused = 0;
    const errcode_status_t ended =
        ::errcode_register(kept->entries.data(), static_cast<std::uint32_t>(count), &refused);
    if (ended == ERRCODE_STATUS_OK) {
        const detail::permanent *registered = kept.get();
        kept->previous = detail::newest.exchange(registered);
        (void)kept.release();
    }
    return {status{ended}, refused};
}

/// The same with a literal list.
[[nodiscard]] inline registration register_codes(std::initializer_list<custom> codes) {
    return register_codes(codes.begin(), codes.size());
}

/// The same with an array, or a container that has its elements in one piece, such as std::vector<errcode::custom>.
template <class Codes>
[[nodiscard]] registration register_codes(const Codes &codes) {
    return register_codes(std::data(codes), std::size(codes));
}

} // namespace openim::errcode
