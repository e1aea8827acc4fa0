//go:build export

package main

import "C"

// GoMain is for a program in C, for which this one is a library.
//
//export GoMain
func GoMain() { main() }
