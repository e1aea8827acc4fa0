//go:build clib

package main

import "github.com/openimsdk/errcode/bindings/go/errcode/clib"

func library() string { return clib.Version() }
