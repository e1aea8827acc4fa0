# Reads a podspec as CocoaPods does, and checks it against the zip that it names: ruby Podspec.rb SPEC ZIP FOLDER,
# where FOLDER has what is in the zip. Prints the name and the version.

require "digest"

class Recorder
  attr_reader :values

  def initialize
    @values = {}
  end

  def method_missing(name, *arguments)
    return Platform.new(@values, name) if arguments.empty?

    @values[name.to_s.delete_suffix("=").to_sym] = arguments.first
  end

  def respond_to_missing?(*)
    true
  end

  Platform = Struct.new(:values, :name) do
    def deployment_target=(version)
      values[:"#{name}_deployment_target"] = version
    end
  end
end

module Pod
  class Spec
    class << self
      attr_reader :last

      def new
        @last = Recorder.new
        yield @last
      end
    end
  end
end

spec, zip, folder = ARGV
load spec
values = Pod::Spec.last.values

def check(condition, complaint)
  abort("podspec: #{complaint}") unless condition
end

%i[name version summary homepage license author source ios_deployment_target osx_deployment_target].each do |key|
  check(values[key], "has no #{key}")
end
source = values[:source]
check(source[:http].end_with?("/v#{values[:version]}/#{File.basename(zip)}"), "names #{source[:http]}")
check(source[:sha256] == Digest::SHA256.file(zip).hexdigest, "has another checksum than #{zip}")
check(Dir.children(File.dirname(folder)).size == 1 && source[:flatten], "the zip has one folder, to be left out")
patterns = [values[:source_files], values[:vendored_frameworks], values[:license][:file], *values[:resource_bundles].values]
patterns.flatten.each do |pattern|
  check(Dir.glob(File.join(folder, pattern)).any?, "#{pattern} matches nothing in the zip")
end
puts "#{values[:name]} #{values[:version]}"
