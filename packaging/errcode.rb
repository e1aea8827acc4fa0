# A formula for a Homebrew tap. No test installs it; xtask/tests/dist.rs checks its syntax and its version.
class Errcode < Formula
  desc "Explains the error codes of the OpenIM instant-messaging system"
  homepage "https://github.com/openimsdk/errcode"
  url "https://github.com/openimsdk/errcode.git", tag: "v1.0.0"
  license "Apache-2.0"
  head "https://github.com/openimsdk/errcode.git", branch: "main"

  depends_on "rust" => :build

  def install
    system "cargo", "install", *std_cargo_args(path: "cli")
    generate_completions_from_executable(bin/"errcode", "completions")
    system bin/"errcode", "man", man1
  end

  test do
    assert_match "RECORD_NOT_FOUND", shell_output("#{bin}/errcode 1004")
  end
end
