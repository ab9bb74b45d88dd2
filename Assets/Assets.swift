/// The name of the folder into which the build copies the packs, beside the executable.
///
/// The accessor that the package manager generates ends the program when that folder is missing, so nobody calls it:
/// whoever looks for packs looks for this name.
public let resourceFolder = "Anprobe_Assets.resources"
