// A server that has the module only.
package main

import (
	"errors"
	"fmt"

	errcode "github.com/openimsdk/errcode/bindings/go"
)

func main() {
	err := fmt.Errorf("get user: %w", errcode.UserNotFound)
	fmt.Println(err, errors.Is(err, errcode.RecordNotFound), errcode.Code(20007).Message(), errcode.Version)
	known := 0
	for range errcode.All() {
		known++
	}
	fmt.Println(known)
}
