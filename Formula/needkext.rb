# brew install --HEAD Formula/needkext.rb: builds the checkout that this file is in. The version is the one that
# CMakeLists.txt states.
class Needkext < Formula
  desc "Tells whether a driver needs to live in the macOS kernel"
  homepage "file://#{File.expand_path("../README.md", __dir__)}"
  license "MIT"
  head "file://#{File.expand_path("..", __dir__)}", using: :git, branch: "main"

  depends_on "cmake" => :build
  depends_on "ninja" => :build
  depends_on "pkgconf" => :build
  depends_on "glib"
  depends_on "jansson"
  depends_on "libgit2"
  depends_on "libplist"
  depends_on "libyaml"
  depends_on "llvm"

  def install
    system "cmake", "-S", ".", "-B", "build", "-G", "Ninja", *std_cmake_args
    system "cmake", "--build", "build", "--target", "needkext", "needkext-extract", "needkext-shared", "nk-data", "nk-reference"
    system "cmake", "--install", "build"
  end

  test do
    (testpath/"Elm.c").write "#include <mach/mach_types.h>\nkern_return_t elm_start(kmod_info_t *info, void *data) { return 0; }\n"
    system bin/"needkext", "check", testpath, "--fail-on", "none"
  end
end
