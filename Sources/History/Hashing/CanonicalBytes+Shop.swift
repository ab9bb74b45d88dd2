import Shop

extension CanonicalBytes {
  /// Writes everything the shop has and can do.
  mutating func write(_ assortment: Assortment) {
    write(assortment.articles) { $0.write($1) }
    write(assortment.services) { bytes, service in
      bytes.write(service.id)
      bytes.write(service.kind)
      bytes.write(service.price)
      bytes.write(service.margin)
      bytes.write(service.adapts) { $0.write($1) }
      bytes.write(service.days)
      bytes.write(service.serves)
    }
    write(assortment.branches) { bytes, branch in
      bytes.write(branch.id)
      bytes.write(branch.days)
      bytes.write(branch.stock) { bytes, sizes in
        bytes.write(sizes.sorted { $0.key < $1.key }) { bytes, entry in
          bytes.write(entry.key)
          bytes.write(entry.value)
        }
      }
    }
    write(assortment.places) { bytes, place in
      bytes.write(place.id)
      bytes.write(place.serves)
      bytes.write(place.isCompetitor)
    }
  }

  /// Writes an article.
  mutating func write(_ article: Article) {
    write(article.id)
    write(article.brand)
    write(article.name)
    write(article.attributes) { bytes, value in
      switch value {
      case .number(let hundredths):
        bytes.write("number")
        bytes.write(hundredths)
      case .flag(let isSet):
        bytes.write("flag")
        bytes.write(isSet)
      case .word(let word):
        bytes.write("word")
        bytes.write(word)
      }
    }
    write(article.price)
    write(article.cost)
    write(article.bonus)
    switch article.supply {
    case .order(let days):
      write("order")
      write(days)
    case .discontinued: write("discontinued")
    }
    write(article.variants) { bytes, variant in
      bytes.write(variant.size)
      bytes.write(variant.width)
      bytes.write(variant.colour)
      bytes.write(variant.stock)
    }
    write(article.serves)
    write(article.drawback) { $0.write($1) }
  }
}
