// Loads a plugin, which is linked with the library as the host is, and handles its error: host ./plugin.so

#include <errcode/errcode.hpp>

#include <dlfcn.h>

#include <cstdio>

namespace errcode = openim::errcode;

int main(int, char **argv) {
    void *const plugin = dlopen(argv[1], RTLD_NOW | RTLD_LOCAL);
    if (plugin == nullptr) {
        std::fprintf(stderr, "%s\n", dlerror());
        return 1;
    }
    std::error_code error;
    reinterpret_cast<void (*)(int, std::error_code *)>(dlsym(plugin, "plugin_error"))(1506, &error);
    const bool own = &error.category() == &errcode::error_category();
    const bool right = error == errcode::errc::token_kicked && error == errcode::action::sign_in &&
                       error == errcode::group::token && error == errcode::category::server;
    std::printf("%s category, %s\n", own ? "the host's" : "another", right ? "right" : "wrong");
}
