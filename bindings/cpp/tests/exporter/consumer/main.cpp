#include <errcode/errcode.hpp>

#include <cstdio>

std::error_code expired();

int main() { std::printf("consumer: %s\n", expired().message().c_str()); }
