// A server that has the module only.
package main

import (
	"errors"
	"fmt"
	"log"

	"github.com/openimsdk/errcode/bindings/go/errcode"
	"github.com/openimsdk/errcode/bindings/go/errcode/openimchat"
)

func main() {
	if err := errcode.Register(openimchat.Zh...); err != nil {
		log.Fatal(err)
	}
	err := fmt.Errorf("get user: %w", errcode.UserNotFound)
	fmt.Println(err, errors.Is(err, errcode.UserNotFound), openimchat.PasswordWrong.Message(), library())
	fmt.Println(len(errcode.All()) - len(openimchat.Zh))
}
