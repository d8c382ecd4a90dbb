// placeholder until the library has its first source
