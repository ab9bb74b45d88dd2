/// Shoe sizes: EU sizes in Paris points and Mondopoint, turned into each other.
///
/// One EU size is one Paris point, 2/3 cm of *last* length. Mondopoint (ISO 9407) is *foot* length in millimetres. What
/// lies between the two is the room a foot needs in front; it differs by kind of shoe, and no standard fixes it. Taken
/// here as 15 mm unless told otherwise: an assumption, therefore a parameter. ISO/TS 19407 gives tables instead.
///
/// All EU sizes are in hundredths: 38.5 is 3850.
public enum ShoeSize {
  /// The room assumed in front of a foot, in millimetres.
  public static let usualAllowance = 15
  /// Half a size, in hundredths.
  public static let halfStep = 50

  /// The foot length in whole millimetres that an EU size is made for, rounded: its Mondopoint length.
  public static func mondopoint(_ size: Int, allowance: Int = usualAllowance) -> Int {
    rounded(size, by: 15) - allowance
  }

  /// The EU size nearest to a foot length in millimetres, to the given step (half sizes unless told otherwise).
  public static func size(mondopoint: Int, allowance: Int = usualAllowance, step: Int = halfStep) -> Int {
    rounded((mondopoint + allowance) * 15, by: max(1, step)) * max(1, step)
  }

  /// The quotient rounded to the nearest whole number, halves away from zero; the divisor is positive.
  private static func rounded(_ value: Int, by divisor: Int) -> Int {
    value >= 0 ? (value + divisor / 2) / divisor : -((-value + divisor / 2) / divisor)
  }
}
