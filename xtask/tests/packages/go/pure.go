//go:build !clib

package main

import "github.com/openimsdk/errcode/bindings/go/errcode"

func library() string { return errcode.Version }
