"""A program that looks at what a module lists."""
import catalogue
import tupled

print(catalogue.__all__, catalogue.books.name, tupled.books.name)
