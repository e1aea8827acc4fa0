#include <errcode/errcode.hpp>

#include <iostream>

int main() {
    std::cout << openim::errcode::message(openim::errcode::errc{1501}) << '\n';
    return 0;
}
