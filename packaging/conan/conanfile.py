"""The libraries of a release for C and C++, as they are: nothing is compiled. conandata.yml, which a release adds, says
where they are."""

from conan import ConanFile
from conan.errors import ConanInvalidConfiguration
from conan.tools.files import copy, get

# What a release calls them.
PLATFORMS = {
    "Android": {"armv7": "armeabi-v7a", "armv8": "arm64-v8a", "x86": "x86", "x86_64": "x86_64"},
    "Linux": {"armv7hf": "armv7", "armv8": "aarch64", "x86_64": "x86_64"},
    "Macos": {"armv8": "arm64", "x86_64": "x86_64"},
    "Windows": {"armv8": "aarch64", "x86_64": "x86_64"},
    "iOS": {"armv8": "arm64", "x86_64": "x86_64"},
}


class Errcode(ConanFile):
    name = "errcode"
    description = "The error codes of the OpenIM instant-messaging system"
    license = "Apache-2.0"
    url = homepage = "https://github.com/openimsdk/errcode"
    topics = ("openim", "error-codes")
    package_type = "library"
    # Not the compiler nor its runtime: the library takes nothing of them.
    settings = "os", "arch"
    options = {"shared": [True, False]}
    default_options = {"shared": False}

    def set_version(self):
        (self.version,) = self.conan_data["sources"]

    def validate(self):
        if self._archive() is None:
            raise ConanInvalidConfiguration(f"a release has no library for {self.settings.os} {self.settings.arch}")
        if self.settings.os == "iOS" and self.options.shared:
            raise ConanInvalidConfiguration("for iOS there is the static library only")

    def build(self):
        get(self, **self._archive(), strip_root=True)

    def package(self):
        static = ["lib/*.a", "lib/errcode_static.lib"]
        shared = ["lib/*.so*", "lib/*.dylib", "lib/errcode.lib", "bin/*.dll"]
        for pattern in ["include/*", "lib/cmake/*"] + (shared if self.options.shared else static):
            copy(self, pattern, self.build_folder, self.package_folder)
        copy(self, "LICENSE", self.build_folder, f"{self.package_folder}/licenses")

    def package_info(self):
        windows_static = self.settings.os == "Windows" and not self.options.shared
        self.cpp_info.libs = ["errcode_static" if windows_static else "errcode"]
        # CMake takes the files of the release, which know more: errcode::cpp, and the components.
        self.cpp_info.set_property("cmake_find_mode", "none")
        self.cpp_info.builddirs = ["lib/cmake/errcode"]

    def _archive(self):
        system = str(self.settings.os)
        platform = f"{system.lower()}-{PLATFORMS.get(system, {}).get(str(self.settings.arch))}"
        if system == "iOS" and self.settings.os.sdk == "iphonesimulator":
            platform += "-simulator"
        return self.conan_data["sources"][self.version].get(platform)
