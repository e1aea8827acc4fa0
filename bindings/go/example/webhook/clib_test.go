//go:build cgo && !errcode_dynamic

package main

import (
	"testing"

	"github.com/openimsdk/errcode/bindings/go/errcode"
)

func TestClib(t *testing.T) {
	testWebhook(t, "liberrcode "+errcode.Version+", static library", "-tags=clib")
}
