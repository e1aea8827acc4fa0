// What a lookup costs, beside what people write without the library:
//
//     message [ROUNDS]
//
// Every way takes the same codes in the same random order. The ways take turns in short rounds, and the fastest round of
// each counts, since whatever else the machine does can only make a round slower.

#include "floor.hpp"
#include "generated/switch.hpp"

#include <errcode/errcode.hpp>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <limits>
#include <random>
#include <string>
#include <unordered_map>
#include <vector>

namespace errcode = openim::errcode;

namespace {

using errcode::errc;
using map = std::unordered_map<int, std::string>;

const map &messages() {
    static const map all = [] {
        map filled;
        for (const errc code : errcode::all()) {
            filled.emplace(errcode::number(code), errcode::message(code));
        }
        return filled;
    }();
    return all;
}

const char *map_message(const map &messages, int code) {
    const auto found = messages.find(code);
    return found == messages.end() ? "Unknown error" : found->second.c_str();
}

// What a result leaves behind, so that the compiler cannot do without it.
std::uintptr_t trace(const char *text) { return reinterpret_cast<std::uintptr_t>(text); }
std::uintptr_t trace(std::string_view text) { return trace(text.data()) + text.size(); }

struct way {
    const char *name;
    std::uintptr_t (*run)(const std::vector<int> &codes);
    double best = std::numeric_limits<double>::infinity();
};

// A loop over the codes around one lookup, which the compiler sees whole.
template <class Lookup>
std::uintptr_t sum(const std::vector<int> &codes, Lookup lookup) {
    std::uintptr_t total = 0;
    for (const int code : codes) {
        total += lookup(code);
    }
    return total;
}

void measure(const char *title, const std::vector<int> &codes, long rounds) {
    using all = const std::vector<int> &;
    way ways[] = {
        {"floor: a call that returns one text",
         [](all c) { return sum(c, [](int n) { return trace(floor_message(n)); }); }},
        {"errcode_message, from C", [](all c) { return sum(c, [](int n) { return trace(errcode_message(n)); }); }},
        {"errcode::message",
         [](all c) { return sum(c, [](int n) { return trace(errcode::message(errc{n}).data()); }); }},
        {"errcode::message, with its length",
         [](all c) { return sum(c, [](int n) { return trace(errcode::message(errc{n})); }); }},
        {"errcode::action_of",
         [](all c) { return sum(c, [](int n) { return static_cast<std::uintptr_t>(errcode::action_of(errc{n})); }); }},
        {"errcode::category_of",
         [](all c) {
             return sum(c, [](int n) { return static_cast<std::uintptr_t>(errcode::category_of(errc{n})); });
         }},
        {"std::error_code::message",
         [](all c) { return sum(c, [](int n) { return trace(std::error_code{errc{n}}.message()); }); }},
        {"switch, a text", [](all c) { return sum(c, [](int n) { return trace(switch_message(n)); }); }},
        {"std::unordered_map<int, std::string>",
         [](all c) { return sum(c, [&m = messages()](int n) { return trace(map_message(m, n)); }); }},
    };
    std::uintptr_t total = 0;
    for (long round = 0; round < rounds; ++round) {
        for (way &way : ways) {
            const auto start = std::chrono::steady_clock::now();
            total += way.run(codes);
            const std::chrono::duration<double, std::nano> taken = std::chrono::steady_clock::now() - start;
            way.best = std::min(way.best, taken.count() / static_cast<double>(codes.size()));
        }
    }
    const double c = ways[1].best;
    std::printf("%-38s %8s %8s   (%08zx)\n", title, "ns", "ratio", static_cast<std::size_t>(total) & 0xffffffff);
    for (const way &way : ways) {
        std::printf("%-38s %8.2f %8.2f\n", way.name, way.best, way.best / c);
    }
}

} // namespace

int main(int argc, char **argv) {
    const long rounds = argc > 1 ? std::strtol(argv[1], nullptr, 10) : 3000;
    if (rounds < 1) {
        std::fprintf(stderr, "message: ROUNDS is %s; it has to be 1 or more\n", argv[1]);
        return 2;
    }
    const std::vector<errc> known = errcode::all();
    std::mt19937 random(1);
    std::vector<int> codes;
    for (int i = 0; i < 4096; ++i) {
        codes.push_back(errcode::number(known[random() % known.size()]));
    }
    measure("codes of the table", codes, rounds);
    for (int &code : codes) {
        if (random() % 5 == 0) {
            code = static_cast<int>(random() % 30'000);
        }
    }
    std::printf("\n");
    measure("a fifth of them unknown", codes, rounds);
}
