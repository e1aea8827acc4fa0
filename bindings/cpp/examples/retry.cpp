// Tries a call again, with back-off, if its error says that this may help, and only then.

#include <errcode/errcode.hpp>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <random>
#include <thread>

namespace errcode = openim::errcode;

namespace {

constexpr int most_tries = 5;
constexpr std::chrono::milliseconds first_wait{20}; // a second in a real app
constexpr std::chrono::milliseconds longest_wait{30'000};

// A random time up to a limit that doubles, so that clients that failed together do not come back together.
std::chrono::milliseconds wait_before(int next_try) {
    thread_local std::mt19937 random{std::random_device{}()};
    const auto limit = std::min(longest_wait, first_wait * (1 << (next_try - 2)));
    return std::chrono::milliseconds{std::uniform_int_distribution<long long>{0, limit.count()}(random)};
}

// Calls until it succeeds, fails in another way, or has failed most_tries times. Nothing if it succeeded.
template <class Call>
std::error_code with_retry(Call call) {
    for (int tries = 1;; ++tries) {
        const std::error_code error = call();
        if (!error || error != errcode::action::retry || tries == most_tries) {
            return error;
        }
        std::this_thread::sleep_for(wait_before(tries + 1));
    }
}

// Stands for a server that answers with these codes, then with the last one again and again.
template <std::size_t Count>
void run(const int (&codes)[Count]) {
    std::size_t calls = 0;
    const std::error_code error =
        with_retry([&]() -> std::error_code { return errcode::errc{codes[std::min(calls++, Count - 1)]}; });
    std::printf("after %zu: %s\n", calls, error.message().c_str());
}

} // namespace

int main() {
    run({429, 14, 0}); // busy, not reachable, done
    run({10001});      // a network that stays down
    run({1602});       // a wrong call stays wrong
}
