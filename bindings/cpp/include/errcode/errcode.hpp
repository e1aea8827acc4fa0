/// The C++17 face of liberrcode: the error codes of the OpenIM instant-messaging system.
///
///     #include <errcode/errcode.hpp>
///
///     const errcode::errc code{reply.errCode}; // any number, in the table or not
///     if (errcode::group_of(code) == errcode::group::token) {
///         log_in_again();
///     } else {
///         show(errcode::message(code));
///     }
///
/// And as a std::error_code:
///
///     const std::error_code error = code;
///     if (error == std::errc::permission_denied) { ... }         // what it means anywhere
///     if (error == errcode::errc::user_not_found) { ... }        // this code and no other
///     if (error == errcode::kind::record_not_found) { ... }      // this code and those that are a kind of it
///     if (error == errcode::group::token) { ... }                // what it is about
///     if (error == errcode::category::webhook) { ... }           // who raised it
///
/// What holds for every function:
///
///  - Any int32 is a valid code. A code that is not in the table is normal: the server may be newer than the program, and
///    20001 to 29999 belong to each business server. It keeps its number and has a category, a group, a message and a
///    name all the same; is_known tells it apart. Give every switch a default.
///  - No function throws, and none allocates except those that return a std::string.
///  - A program may register the codes of its business server: see register_codes.
///  - Every string is UTF-8, immutable and static: it is valid for the life of the process. The data of every string_view
///    is closed by a NUL.
///  - Every function may be called from any thread at any time.
///
/// Needs neither exceptions nor RTTI. Link with the CMake target errcode::errcode, or with -lerrcode.
#ifndef ERRCODE_ERRCODE_HPP
#define ERRCODE_ERRCODE_HPP

#include <errcode.h>

#include <errcode/codes.hpp>

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <iterator>
#include <limits>
#include <new>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <type_traits>

// The C functions change nothing and never throw. Told so, the compiler asks the same question once as long as nothing
// else is called, and a call from a noexcept function is a plain jump. They are not [[gnu::const]]: a code that is
// registered has another answer from then on. To Clang the first attribute says the second too.
#if defined(__clang__)
#define ERRCODE_DETAIL_PURE [[gnu::pure]]
#elif defined(__GNUC__)
#define ERRCODE_DETAIL_PURE [[gnu::pure, gnu::nothrow]]
#endif
#ifdef ERRCODE_DETAIL_PURE
extern "C" {
ERRCODE_DETAIL_PURE decltype(errcode_message) errcode_message;
ERRCODE_DETAIL_PURE decltype(errcode_name) errcode_name;
ERRCODE_DETAIL_PURE decltype(errcode_group) errcode_group;
ERRCODE_DETAIL_PURE decltype(errcode_is_known) errcode_is_known;
ERRCODE_DETAIL_PURE decltype(errcode_is_kind_of) errcode_is_kind_of;
ERRCODE_DETAIL_PURE decltype(errcode_category_name) errcode_category_name;
ERRCODE_DETAIL_PURE decltype(errcode_group_name) errcode_group_name;
ERRCODE_DETAIL_PURE decltype(errcode_count) errcode_count;
ERRCODE_DETAIL_PURE decltype(errcode_at) errcode_at;
}
#undef ERRCODE_DETAIL_PURE
#endif

namespace errcode {

/// The number of a code, unchanged: errc{n} and number(code) are each other's inverse for every int32.
[[nodiscard]] constexpr std::int32_t number(errc code) noexcept { return static_cast<std::int32_t>(code); }

/// What the code means: a sentence in English without a full stop.
///
/// For a code that is not in the table, a fixed sentence that says which range it is in. Never empty.
[[nodiscard]] inline std::string_view message(errc code) noexcept { return ::errcode_message(number(code)); }

/// As message, for functions that take a C string. Never null.
[[nodiscard]] inline const char *message_c_str(errc code) noexcept { return ::errcode_message(number(code)); }

/// The name of the code, which never changes: "TOKEN_EXPIRED" for errc::token_expired.
///
/// For a code that is not in the table, a fixed word for its category, such as "UNKNOWN_SERVER_CODE", that is not the
/// name of any code. Never empty.
[[nodiscard]] inline std::string_view name(errc code) noexcept { return ::errcode_name(number(code)); }

/// As name, for functions that take a C string. Never null.
[[nodiscard]] inline const char *name_c_str(errc code) noexcept { return ::errcode_name(number(code)); }

/// The name of a category: one word in lower case, such as "server". "unknown" for a number that is no category.
[[nodiscard]] inline std::string_view name(category category) noexcept {
    return ::errcode_category_name(static_cast<errcode_category_t>(category));
}

/// The name of a group: one word in lower case, such as "token". "unknown" for a number that is no group.
[[nodiscard]] inline std::string_view name(group group) noexcept {
    return ::errcode_group_name(static_cast<errcode_group_t>(group));
}

/// Whether the code is success: errc::ok, and nothing else.
[[nodiscard]] constexpr bool is_ok(errc code) noexcept { return code == errc::ok; }

/// Whether the code is in the table. Says nothing of its category: 1600 is a server code and not known.
[[nodiscard]] inline bool is_known(errc code) noexcept { return ::errcode_is_known(number(code)); }

/// Who raised the error. Decided by the range alone, so that it is right for codes that are not in the table too.
[[nodiscard]] constexpr category category_of(errc code) noexcept {
    for (const detail::range &range : detail::ranges) {
        if (range.first <= number(code) && number(code) <= range.last) {
            return range.owner;
        }
    }
    return category::unknown;
}

/// What kind of thing went wrong.
///
/// A code that is not in the table is placed by its hundred: 1599 is in group::token, as all of 15xx is. Where the
/// hundred belongs to no group, group::unknown. A newer library may answer with a group that has no name here yet.
[[nodiscard]] inline group group_of(errc code) noexcept { return group{::errcode_group(number(code))}; }

/// Whether code is other, or a kind of it: errc::user_not_found is a kind of errc::record_not_found.
[[nodiscard]] inline bool is_kind_of(errc code, errc other) noexcept {
    return ::errcode_is_kind_of(number(code), number(other));
}

/// Everything about a code, as describe returns it.
struct info {
    /// The code asked for.
    errc code;
    /// As category_of.
    errcode::category category;
    /// As group_of.
    errcode::group group;
    /// The code that this one is a kind of, if there is one.
    std::optional<errc> parent;
    /// As message.
    std::string_view message;
    /// As name.
    std::string_view name;
    /// As is_known.
    bool known;
};

/// Everything about a code in one call.
[[nodiscard]] inline info describe(errc code) noexcept {
    const errcode_info_t found = ::errcode_describe(number(code));
    return {
        code,
        category{found.category},
        group{found.group},
        found.parent == found.code ? std::nullopt : std::optional<errc>{errc{found.parent}},
        {found.message, found.message_length},
        {found.name, found.name_length},
        found.known,
    };
}

/// The codes of the table, in ascending order, and then those that are registered: a range to iterate and to index, which
/// holds nothing itself.
///
///     for (const errcode::errc code : errcode::all()) {
///         std::cout << errcode::name(code) << '\n';
///     }
class code_range {
public:
    /// Goes through a code_range. Iterators of any two code_range compare.
    class iterator {
    public:
        /// By the rules of C++17 a forward iterator would have to refer to a stored code.
        using iterator_category = std::input_iterator_tag;
        /// What it is by the rules of C++20.
        using iterator_concept = std::forward_iterator_tag;
        /// What it iterates over.
        using value_type = errc;
        /// Between two places of the table.
        using difference_type = std::ptrdiff_t;
        /// There is no object to point to.
        using pointer = void;
        /// A code is returned by value.
        using reference = errc;

        /// At the first code.
        constexpr iterator() noexcept = default;
        /// At a place of the table.
        constexpr explicit iterator(std::uint32_t index) noexcept : index_(index) {}
        /// The code.
        [[nodiscard]] errc operator*() const noexcept { return errc{::errcode_at(index_)}; }
        /// To the next code.
        constexpr iterator &operator++() noexcept {
            ++index_;
            return *this;
        }
        /// To the next code; the result stays.
        constexpr iterator operator++(int) noexcept { return iterator{index_++}; }
        /// Whether both are at the same place.
        friend constexpr bool operator==(iterator a, iterator b) noexcept { return a.index_ == b.index_; }
        /// Whether they are at different places.
        friend constexpr bool operator!=(iterator a, iterator b) noexcept { return a.index_ != b.index_; }

    private:
        std::uint32_t index_ = 0;
    };

    /// At the first code.
    [[nodiscard]] iterator begin() const noexcept { return iterator{0}; }
    /// Behind the last code.
    [[nodiscard]] iterator end() const noexcept { return iterator{::errcode_count()}; }
    /// How many codes there are.
    [[nodiscard]] std::size_t size() const noexcept { return ::errcode_count(); }
};

/// Every code: see code_range.
[[nodiscard]] inline code_range all() noexcept { return {}; }

/// Finds the code with a name, as name writes it: upper case. Goes through the table; nothing if there is none.
[[nodiscard]] inline std::optional<errc> from_name(std::string_view wanted) noexcept {
    for (const errc code : all()) {
        if (name(code) == wanted) {
            return code;
        }
    }
    return std::nullopt;
}

/// A code of a business server, to be registered: its number from 20001 to 29999, its name in upper case with single _
/// between words, and its message in UTF-8. Both texts have at most 255 bytes.
using custom = ::errcode_custom_t;

/// How register_codes has ended. Converts to true if the codes are registered.
struct [[nodiscard]] registration {
    /// status::ok, or why an entry is refused.
    errcode::status status;
    /// The place of that entry in the list; 0 if none is refused.
    std::size_t index;

    /// Whether the codes are registered.
    explicit operator bool() const noexcept { return status == errcode::status::ok; }
    /// The reason as part of an English sentence, such as "the name belongs to another code". Static, never null.
    [[nodiscard]] const char *message() const noexcept {
        return ::errcode_status_message(static_cast<errcode_status_t>(status));
    }
};

/// Registers count codes of a business server, all or none: from now on every function here and in the other languages
/// of the process knows them. Meant to be called once, when the program starts.
///
/// The first registration of a code is for ever; the same one again, with equal texts, is no error, so that two
/// components may do it. The texts are copied and may be temporary. There is room for all 9,999 codes with 64 bytes of
/// text each. May be called from any thread, and while others look codes up.
inline registration register_codes(const custom *codes, std::size_t count) noexcept {
    if (count > std::numeric_limits<std::uint32_t>::max()) {
        return {status::no_space, 0};
    }
    std::uint32_t refused = 0;
    const errcode_status_t ended = ::errcode_register_all(codes, static_cast<std::uint32_t>(count), &refused);
    return {status{ended}, refused};
}

/// The same with a literal list:
///
///     const auto registered = errcode::register_codes({
///         {20001, "WRONG_PASSWORD", "Wrong password"},
///         {20007, "VERIFICATION_CODE_EXPIRED", "Verification code expired"},
///     });
///     if (!registered) {
///         std::cerr << "entry " << registered.index << ": " << registered.message() << '\n';
///     }
inline registration register_codes(std::initializer_list<custom> codes) noexcept {
    return register_codes(codes.begin(), codes.size());
}

/// The same with an array, or a container that has its elements in one piece, such as std::vector<errcode::custom>.
template <class Codes>
registration register_codes(const Codes &codes) noexcept {
    return register_codes(std::data(codes), std::size(codes));
}

/// The version of the library that is running: "1.0.0". ERRCODE_VERSION is that of the headers.
[[nodiscard]] inline std::string_view version() noexcept { return ::errcode_version(); }

/// The category of the codes as std::error_code; its name is "errcode". The same object in all shared libraries of a
/// process, except on Windows, where each DLL has its own.
[[nodiscard]] const std::error_category &error_category() noexcept;

/// What is not for callers.
#if defined(__GNUC__)
// Visible even where the rest is hidden: shared libraries have to agree on the categories.
namespace [[gnu::visibility("default")]] detail {
#else
namespace detail {
#endif

/// A T that is never destroyed, as the destructors of other statics may still ask for it.
template <class T>
class immortal {
public:
    immortal() noexcept : value_(::new (static_cast<void *>(storage_)) T) {}
    immortal(const immortal &) = delete;
    immortal &operator=(const immortal &) = delete;
    [[nodiscard]] const T &get() const noexcept { return *value_; }

private:
    alignas(T) unsigned char storage_[sizeof(T)];
    const T *value_;
};

/// A code, and the std::errc that it equals.
struct meaning {
    errc code;
    std::errc means;
};

/// The codes that equal a std::errc: those where a program that handles the std::errc without knowing this library does
/// the right thing. Where a code equals two, the first is its default condition.
///
/// Left out on purpose: tokens, which are group::token, since logging in again helps there, which it does not when
/// permission is denied; records that do not exist or exist already, since std::errc knows files only; and network
/// errors that do not say what failed.
inline constexpr meaning meanings[] = {
    {errc::too_many_requests, std::errc::resource_unavailable_try_again},
    {errc::invalid_parameter, std::errc::invalid_argument},
    {errc::permission_denied, std::errc::permission_denied},
    {errc::unsupported_group_type, std::errc::not_supported},
    {errc::cannot_add_self, std::errc::operation_not_permitted},
    {errc::blocked_by_peer, std::errc::operation_not_permitted},
    {errc::message_read_disabled, std::errc::not_supported},
    {errc::member_muted, std::errc::operation_not_permitted},
    {errc::group_muted, std::errc::operation_not_permitted},
    {errc::organization_permission_denied, std::errc::permission_denied},
    {errc::connection_limit_exceeded, std::errc::resource_unavailable_try_again},
    {errc::handshake_parameter_invalid, std::errc::invalid_argument},
    {errc::sdk_network_timeout, std::errc::timed_out},
    {errc::sdk_invalid_parameter, std::errc::invalid_argument},
    {errc::sdk_context_deadline_exceeded, std::errc::timed_out},
    {errc::sdk_context_deadline_exceeded, std::errc::operation_canceled},
    {errc::sdk_resource_not_ready, std::errc::resource_unavailable_try_again},
    {errc::sdk_file_not_found, std::errc::no_such_file_or_directory},
    {errc::sdk_message_decompression_failed, std::errc::bad_message},
    {errc::sdk_message_decode_failed, std::errc::bad_message},
    {errc::sdk_unsupported_binary_protocol, std::errc::protocol_not_supported},
    {errc::sdk_unsupported_content_type, std::errc::not_supported},
    {errc::sdk_unsupported_operation, std::errc::not_supported},
    {errc::sdk_unsupported_conversation_type, std::errc::not_supported},
    {errc::sdk_invalid_group_type, std::errc::invalid_argument},
};

/// The category of errc.
class code_category final : public std::error_category {
public:
    [[nodiscard]] const char *name() const noexcept override { return "errcode"; }

    [[nodiscard]] std::string message(int code) const override { return ::errcode_message(code); }

    [[nodiscard]] std::error_condition default_error_condition(int code) const noexcept override {
        if (is_ok(errc{code})) {
            return {};
        }
        for (const meaning &entry : meanings) {
            if (number(entry.code) == code) {
                return entry.means;
            }
        }
        return {code, *this};
    }

    using std::error_category::equivalent;
    [[nodiscard]] bool equivalent(int code, const std::error_condition &condition) const noexcept override {
        for (const meaning &entry : meanings) {
            if (number(entry.code) == code && entry.means == condition) {
                return true;
            }
        }
        return default_error_condition(code) == condition;
    }
};

[[nodiscard]] inline bool holds(kind wanted, errc code) noexcept {
    return is_kind_of(code, errc{static_cast<int>(wanted)});
}
[[nodiscard]] inline bool holds(group wanted, errc code) noexcept { return group_of(code) == wanted; }
[[nodiscard]] constexpr bool holds(category wanted, errc code) noexcept { return category_of(code) == wanted; }

[[nodiscard]] inline std::string_view text(kind value) noexcept { return message(errc{static_cast<int>(value)}); }
[[nodiscard]] inline std::string_view text(group value) noexcept { return name(value); }
[[nodiscard]] inline std::string_view text(category value) noexcept { return name(value); }

[[nodiscard]] constexpr const char *title(kind) noexcept { return "errcode.kind"; }
[[nodiscard]] constexpr const char *title(group) noexcept { return "errcode.group"; }
[[nodiscard]] constexpr const char *title(category) noexcept { return "errcode.category"; }

/// The category of kind, group or category as conditions.
template <class Condition>
class condition_category final : public std::error_category {
public:
    [[nodiscard]] const char *name() const noexcept override { return title(Condition{}); }

    [[nodiscard]] std::string message(int value) const override { return std::string{text(Condition{value})}; }

    using std::error_category::equivalent;
    [[nodiscard]] bool equivalent(const std::error_code &code, int value) const noexcept override {
        return code.category() == errcode::error_category() && holds(Condition{value}, errc{code.value()});
    }
};

// Not one template for all, which Clang would hide where the enumeration is hidden.
[[nodiscard]] inline const std::error_category &codes() noexcept {
    static const immortal<code_category> instance;
    return instance.get();
}
[[nodiscard]] inline const std::error_category &kinds() noexcept {
    static const immortal<condition_category<kind>> instance;
    return instance.get();
}
[[nodiscard]] inline const std::error_category &groups() noexcept {
    static const immortal<condition_category<group>> instance;
    return instance.get();
}
[[nodiscard]] inline const std::error_category &categories() noexcept {
    static const immortal<condition_category<category>> instance;
    return instance.get();
}

} // namespace detail

inline const std::error_category &error_category() noexcept { return detail::codes(); }

/// A std::error_code of error_category with this number. An errc converts by itself.
[[nodiscard]] inline std::error_code make_error_code(errc code) noexcept { return {number(code), error_category()}; }

/// Equal to the codes that are this one or a kind of it.
[[nodiscard]] inline std::error_condition make_error_condition(kind kind) noexcept {
    return {static_cast<int>(kind), detail::kinds()};
}

/// Equal to the codes of the group.
[[nodiscard]] inline std::error_condition make_error_condition(group group) noexcept {
    return {static_cast<int>(group), detail::groups()};
}

/// Equal to the codes of the category.
[[nodiscard]] inline std::error_condition make_error_condition(category category) noexcept {
    return {static_cast<int>(category), detail::categories()};
}

} // namespace errcode

namespace std {

/// Codes convert to std::error_code.
template <>
struct is_error_code_enum<errcode::errc> : std::true_type {};

/// Kinds compare with std::error_code.
template <>
struct is_error_condition_enum<errcode::kind> : std::true_type {};

/// Groups compare with std::error_code.
template <>
struct is_error_condition_enum<errcode::group> : std::true_type {};

/// Categories compare with std::error_code.
template <>
struct is_error_condition_enum<errcode::category> : std::true_type {};

} // namespace std

#endif // ERRCODE_ERRCODE_HPP
