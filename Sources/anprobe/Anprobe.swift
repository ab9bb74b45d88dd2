import ArgumentParser

@main
struct Anprobe: ParsableCommand {
  func run() throws { print("hi") }
}
